package no.trappa.engine.content.answers;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.UnitKind;

/** Something that takes an answer, and the indicator it is asked under. */
record Question(QuestionRef ref, Indicator indicator, Kind kind) {

  /** Besides those it is asked of, the organisations say their view of what they must confirm. */
  boolean isAskedOf(Unit unit) {
    return indicator.units().contains(unit.kind())
        || (unit.kind() == UnitKind.ORGANISATION
            && (indicator.confirmedBy().isPresent() || indicator.across() == Across.MINIMUM));
  }
}
