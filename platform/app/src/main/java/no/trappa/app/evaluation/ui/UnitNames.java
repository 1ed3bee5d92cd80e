package no.trappa.app.evaluation.ui;

import no.trappa.api.answer.Unit;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/** What an evaluation's units are called. */
record UnitNames(Phrases phrases, Evaluation evaluation) {

  String of(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> phrases.say("evaluation.unit.collaboration");
      case Unit.Of _ -> evaluation.nameOf(unit);
    };
  }
}
