package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Value;

/**
 * A question named somewhere in a module, to be looked up when the whole module is read.
 *
 * @param from the computed indicator whose level depends on it
 */
record Mention(Value at, QuestionRef question, Use use, Optional<Indicator.Id> from) {

  /** What is done with the question, which not every kind of question allows. */
  sealed interface Use {

    /** Its level or quantity is held against a number. */
    record Compared(Value at, Fraction bound) implements Use {}

    /** Its level is held against what the gate requires. */
    record Required() implements Use {}

    record Spread() implements Use {}

    record Answered() implements Use {}

    record Chosen(Value at, Kind.Option.Id option) implements Use {}

    record Differs() implements Use {}

    record Axis() implements Use {}

    /** Its day is held against another. */
    record Day() implements Use {}

    /** Its rows are looked at. */
    record Rows(List<CellUse> uses) implements Use {}
  }
}
