package no.trappa.engine.content.answers;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Vocabulary;

/** Something that takes an answer, and the indicator it is asked under. */
record Question(QuestionRef ref, Indicator indicator, Kind kind, Vocabulary vocabulary) {

  boolean isAskedOf(Unit unit) {
    return vocabulary.asks(indicator, unit.kind());
  }
}
