package no.trappa.verifier.sense;

import no.trappa.api.definition.Condition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;

/** Something that conditions look at, and that takes one of a few values. */
sealed interface Aspect {

  /** A level or a quantity. */
  record Figure(QuestionRef question) implements Aspect {}

  /** Which option of a question was chosen, where there is one. */
  record Choice(QuestionRef question) implements Aspect {}

  /** Whether one of several options was chosen. */
  record Chosen(QuestionRef question, Kind.Option.Id option) implements Aspect {}

  /** What the next gate requires. */
  record Required(IndicatorRef indicator) implements Aspect {}

  record Phase() implements Aspect {}

  record Ambition() implements Aspect {}

  record Model() implements Aspect {}

  /** What can be so or not, as far as anyone can tell from the file. */
  record Open(Condition condition) implements Aspect {}
}
