package no.trappa.engine.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.Measure;
import no.trappa.api.result.NextSteps;
import no.trappa.engine.gate.Demands;
import no.trappa.engine.gate.GateKeeper;
import no.trappa.engine.gate.Headlines;
import no.trappa.engine.score.GroupScores;
import no.trappa.engine.score.Records;
import no.trappa.engine.score.Requirements;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Questionnaire;

/** One way through the house, from answers to steps. */
final class Evaluation {

  private final Definitions definitions;
  private final AnswerSheet sheet;
  private final Questionnaire questionnaire;
  private final Answers answers;
  private final List<ModuleEvaluation> modules;
  private final Scores scores;

  Evaluation(
      Definitions definitions, AnswerSheet sheet, Map<ModuleDefinition.Id, ModuleLogic> logic) {
    this.definitions = definitions;
    this.sheet = sheet;
    this.questionnaire = new Questionnaire(definitions);
    this.answers = new Answers(questionnaire, sheet);
    var records = new Records(questionnaire, answers);
    this.modules =
        questionnaire.modules().stream()
            .map(module ->
                new ModuleEvaluation(
                    module,
                    questionnaire,
                    answers,
                    records,
                    Optional.ofNullable(logic.get(module.definition().id()))))
            .toList();
    this.scores =
        new Scores(
            questionnaire,
            answers,
            records,
            new Requirements(questionnaire, sheet.situation()),
            measures());
  }

  EvaluationResult result() {
    var demands = new Demands(questionnaire, answers.units(), scores.requirements());
    var gate = new GateKeeper(questionnaire, demands, sheet, answers.units()).check(scores);
    var groups = new GroupScores(questionnaire, answers, scores);
    var headlines = new Headlines(questionnaire, scores, groups);
    return new EvaluationResult(
        definitions.assessment().id(),
        definitions.assessment().version(),
        sheet.situation().reference(),
        headlines.of(gate),
        gate,
        modules.stream()
            .map(module -> module.result(scores, groups, headlines, gate, List.of()))
            .toList(),
        questionnaire.absent(),
        List.of(),
        steps(gate));
  }

  private static NextSteps steps(GateResult gate) {
    return new NextSteps(
        List.of(),
        gate.isMet(),
        gate.verdict(),
        gate.requirements().stream().filter(one -> !one.isMet()).toList());
  }

  private Map<QuestionRef, Measure> measures() {
    var all = new HashMap<QuestionRef, Measure>();
    modules.forEach(module -> module.measures().forEach(one -> all.put(one.question(), one)));
    return all;
  }
}
