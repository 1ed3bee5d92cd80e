package no.trappa.engine.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Finding;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.Measure;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Tally;
import no.trappa.engine.finding.Findings;
import no.trappa.engine.finding.Order;
import no.trappa.engine.finding.Rules;
import no.trappa.engine.gate.Demands;
import no.trappa.engine.gate.GateKeeper;
import no.trappa.engine.gate.Headlines;
import no.trappa.engine.score.GroupScores;
import no.trappa.engine.score.Records;
import no.trappa.engine.score.Requirements;
import no.trappa.engine.score.Scores;
import no.trappa.engine.step.Planner;
import no.trappa.engine.step.Ways;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** One way through the house, from answers to steps. */
final class Evaluation {

  private final Definitions definitions;
  private final AnswerSheet sheet;
  private final Questionnaire questionnaire;
  private final Answers answers;
  private final List<ModuleEvaluation> modules;
  private final Scores scores;

  /**
   * Works out everything that does not wait for the result.
   *
   * @param tallies counts how the people behind the answers divide
   */
  Evaluation(
      Definitions definitions,
      AnswerSheet sheet,
      Function<Answers, Function<Question, List<Tally>>> tallies,
      Map<ModuleDefinition.Id, ModuleLogic> logic) {
    this.definitions = definitions;
    this.sheet = sheet;
    this.questionnaire = new Questionnaire(definitions);
    this.answers = new Answers(questionnaire, sheet);
    var records = new Records(questionnaire, answers);
    var counter = tallies.apply(answers);
    this.modules =
        questionnaire.modules().stream()
            .map(module ->
                new ModuleEvaluation(
                    module,
                    questionnaire,
                    answers,
                    records,
                    counter,
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
    var gateKeeper = new GateKeeper(questionnaire, demands, sheet, answers.units());
    var gate = gateKeeper.check(scores);
    var groups = new GroupScores(questionnaire, answers, scores);
    var headlines = new Headlines(questionnaire, scores, groups);
    var rules = new Rules(scores, answers.units());
    var results =
        modules.stream()
            .map(module -> module.result(scores, groups, headlines, gate, rules))
            .toList();
    return new EvaluationResult(
        definitions.assessment().id(),
        definitions.assessment().version(),
        sheet.situation().reference(),
        headlines.of(gate),
        gate,
        results,
        questionnaire.absent(),
        findings(gate, results),
        planner(demands, gateKeeper).plan(gate, warnings(results)));
  }

  Ways ways() {
    var demands = new Demands(questionnaire, answers.units(), scores.requirements());
    return planner(demands, new GateKeeper(questionnaire, demands, sheet, answers.units())).ways();
  }

  private List<Finding> findings(GateResult gate, List<ModuleResult> results) {
    return Stream.concat(
            warnings(results).stream(), new Findings(questionnaire, scores).in(gate).stream())
        .sorted(Order.OF_FINDINGS)
        .toList();
  }

  private Planner planner(Demands demands, GateKeeper gateKeeper) {
    return new Planner(
        questionnaire, sheet.situation(), scores, demands, gateKeeper, answers.units());
  }

  /** What the modules' rules and logic found. */
  private static List<Finding> warnings(List<ModuleResult> results) {
    return results.stream().flatMap(module -> module.findings().stream()).toList();
  }

  private Map<QuestionRef, Measure> measures() {
    var all = new HashMap<QuestionRef, Measure>();
    modules.forEach(module -> module.measures().forEach(one -> all.put(one.question(), one)));
    return all;
  }
}
