package no.trappa.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;

/** What was answered. Not answering is the absence of an answer, and none of these. */
public sealed interface AnswerValue {

  /** A level of the question's scale. */
  record Level(Fraction value) implements AnswerValue {}

  /** A quantity in the question's unit. */
  record Quantity(Fraction value) implements AnswerValue {}

  /** The options chosen. */
  record Chosen(Set<Kind.Option.Id> options) implements AnswerValue {
    public Chosen {
      options = Set.copyOf(options);
    }
  }

  /** Words. */
  record Words(String words) implements AnswerValue {}

  /** A day. */
  record On(LocalDate day) implements AnswerValue {}

  /** The rows of a register, in the order they were given; none is an answer too. */
  record Rows(List<Row> rows) implements AnswerValue {

    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** Lowers coverage; never 0 and never the best value. */
  record DontKnow() implements AnswerValue {}

  /** Leaves the denominator; on a required indicator unmet until the reason is accepted. */
  record NotApplicable(String reason) implements AnswerValue {
    public NotApplicable {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("\"not applicable\" needs a reason");
      }
    }
  }
}
