package no.trappa.api.definition;

import java.util.List;
import no.trappa.api.value.Fraction;

/**
 * A condition as data, so that what it triggers can explain itself.
 *
 * <p>It is true, false, or cannot be told while an answer it looks at is missing.
 */
public sealed interface Condition {

  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition of) implements Condition {}

  /** The level, or the quantity, is below the bound. */
  record Below(QuestionRef question, Bound bound) implements Condition {}

  /** The level, or the quantity, is the bound or more. */
  record AtLeast(QuestionRef question, Bound bound) implements Condition {}

  /** The units' answers to each of the questions are at most so many steps apart. */
  record SpreadAtMost(List<QuestionRef> questions, int steps) implements Condition {
    public SpreadAtMost {
      questions = List.copyOf(questions);
    }
  }

  /** The evaluation's phase, ambition and organisation model are these. */
  record In(Setting setting) implements Condition {}

  /** There is an answer of record: neither unanswered nor "don't know" nor "not applicable". */
  record Answered(QuestionRef question) implements Condition {}

  /** The option is chosen, by every unit looked at. */
  record Chosen(QuestionRef question, Kind.Option.Id option) implements Condition {}

  /** The units' words are not the same, apart from white space and letter case. */
  record Differs(QuestionRef question) implements Condition {}

  /** What a level is held against. */
  sealed interface Bound {

    record Exactly(Fraction value) implements Bound {}

    /** What the evaluation's next gate requires of the indicator. */
    record Required() implements Bound {}
  }
}
