package no.trappa.api.definition;

import java.time.Period;
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

  /** The first day lies before the second, and is not the same; in every unit looked at. */
  record Before(Day first, Day second) implements Condition {}

  /** The day lies at most so long before the reference day, and not after it. */
  record Within(QuestionRef question, Period period) implements Condition {}

  /** A day that is held against another. */
  sealed interface Day {

    /** The one answered. */
    record Of(QuestionRef question) implements Day {}

    /** The day the evaluation holds everything against. */
    record Reference() implements Day {}
  }

  /** What a level is held against. */
  sealed interface Bound {

    record Exactly(Fraction value) implements Bound {}

    /** What the evaluation's next gate requires of the indicator. */
    record Required() implements Bound {}
  }
}
