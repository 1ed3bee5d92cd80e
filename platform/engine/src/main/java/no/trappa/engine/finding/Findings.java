package no.trappa.engine.finding;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.result.GateResult;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedModule;
import no.trappa.engine.tally.Questionnaire;

/** What the engine finds of its own accord, across all modules. */
public final class Findings {

  private final Questionnaire questionnaire;
  private final Scores scores;

  public Findings(Questionnaire questionnaire, Scores scores) {
    this.questionnaire = questionnaire;
    this.scores = scores;
  }

  public List<Finding> in(GateResult gate) {
    var gaps = new Gaps(questionnaire, scores);
    var disagreements = new Disagreements(scores, questionnaire.definitions().vocabulary());
    var missing = new MissingAnswers(scores);
    return Stream.of(
            gaps.in(gate),
            gaps.strengths(),
            questionnaire.indicators().flatMap(disagreements::about),
            questionnaire.indicators().flatMap(missing::about),
            questionnaire.modules().stream().flatMap(this::notEvaluated))
        .flatMap(all -> all)
        .toList();
  }

  /**
   * A module whose rules look at another that is not there leaves them unevaluated, and says so.
   */
  private Stream<Finding> notEvaluated(AskedModule module) {
    return module.definition().requires().stream()
        .filter(id -> questionnaire.definitions().module(id).isEmpty())
        .map(id -> notEvaluated(module, id));
  }

  private static Finding notEvaluated(AskedModule module, ModuleDefinition.Id absent) {
    return new Finding(
        Finding.Kind.MISSING,
        Rule.Severity.NOTICE,
        module.definition().id().value(),
        absent + ":not-evaluated",
        Unit.collaboration(),
        Wording.notEvaluated(absent.value()),
        List.of());
  }
}
