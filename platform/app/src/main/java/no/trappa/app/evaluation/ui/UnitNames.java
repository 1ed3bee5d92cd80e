package no.trappa.app.evaluation.ui;

import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/** What an evaluation's units are called. */
record UnitNames(Phrases phrases, Evaluation evaluation) {

  String of(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> phrases.say("evaluation.unit.collaboration");
      case Unit.Of(var organisation) ->
          evaluation.situation().members().stream()
              .filter(member -> member.id().equals(organisation))
              .findFirst()
              .map(Organisation::name)
              .orElse(organisation.value());
    };
  }
}
