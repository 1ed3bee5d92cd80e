package no.trappa.engine.finding;

import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.value.Fraction;
import no.trappa.engine.score.GroupScores;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/** Where a level is below what the gate requires, and where all are above it. */
final class Gaps {

  private final Questionnaire questionnaire;
  private final Scores scores;

  Gaps(Questionnaire questionnaire, Scores scores) {
    this.questionnaire = questionnaire;
    this.scores = scores;
  }

  Stream<Finding> in(GateResult gate) {
    return gate.requirements().stream()
        .filter(one -> one.status() == RequirementResult.Status.SHORT)
        .flatMap(this::gap);
  }

  Stream<Finding> strengths() {
    return questionnaire.indicators().filter(GroupScores::isLevel).flatMap(this::strength);
  }

  private Stream<Finding> gap(RequirementResult requirement) {
    return questionnaire
        .indicator(requirement.place().question().indicator())
        .flatMap(asked -> requirement.score().known().map(level -> gap(asked, requirement, level)))
        .stream();
  }

  private static Finding gap(AskedIndicator asked, RequirementResult requirement, Fraction level) {
    var unit = requirement.place().unit();
    return Found.about(
        asked,
        Finding.Kind.GAP,
        requirement.critical() ? Rule.Severity.CRITICAL : Rule.Severity.WARNING,
        "gap",
        unit,
        Wording.gap(
            asked.indicator().title(), level, requirement.required(), requirement.critical()),
        Found.trigger(asked, unit, requirement.score()));
  }

  private Stream<Finding> strength(AskedIndicator asked) {
    var score = scores.of(asked);
    return scores
        .requirements()
        .of(asked.ref())
        .flatMap(required ->
            score.known().filter(required::isBelow).map(level -> strength(asked, level, required)))
        .stream();
  }

  private Finding strength(AskedIndicator asked, Fraction level, Fraction required) {
    var unit = Unit.collaboration();
    return Found.about(
        asked,
        Finding.Kind.STRENGTH,
        Rule.Severity.STRENGTH,
        "above",
        unit,
        Wording.aboveTheGate(asked.indicator().title(), level, required),
        Found.trigger(asked, unit, scores.of(asked)));
  }
}
