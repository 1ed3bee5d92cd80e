package no.trappa.engine.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.GroupResult;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Measure;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Tally;
import no.trappa.engine.finding.Order;
import no.trappa.engine.finding.Rules;
import no.trappa.engine.gate.Headlines;
import no.trappa.engine.score.GroupScores;
import no.trappa.engine.score.Measures;
import no.trappa.engine.score.Records;
import no.trappa.engine.score.RowMeasures;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.AskedModule;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** One module's way through the house: tallies, measures, scores, findings, exhibits. */
final class ModuleEvaluation {

  private final AskedModule module;
  private final ModuleInput input;
  private final Map<IndicatorRef, List<Tally>> tallies;
  private final LogicCall logic;
  private final LogicContract contract;
  private final List<Measure> own;
  private final List<Measure> declared;

  ModuleEvaluation(
      AskedModule module,
      Questionnaire questionnaire,
      Answers answers,
      Records records,
      Function<Question, List<Tally>> counter,
      Optional<ModuleLogic> code) {
    this.module = module;
    this.tallies = tallies(module, counter);
    this.input = input(questionnaire.definitions().vocabulary(), answers);
    this.logic = new LogicCall(code);
    this.contract = new LogicContract(module.definition(), answers.units());
    var measures = new Measures(questionnaire, records);
    var rows = new RowMeasures(questionnaire, records, answers.situation().reference());
    this.declared =
        module
            .indicators()
            .flatMap(asked -> Stream.concat(measures.beside(asked), rows.of(asked)))
            .toList();
    this.own = logic.ask(one -> one.measures(input), contract::measures);
  }

  /** The quantities that conditions may look at beside the levels. */
  Stream<Measure> measures() {
    return Stream.concat(declared.stream(), own.stream());
  }

  ModuleResult result(
      Scores scores, GroupScores groups, Headlines headlines, GateResult gate, Rules rules) {
    var indicators =
        module
            .indicators()
            .map(asked -> indicator(asked, scores))
            .collect(Collectors.toMap(IndicatorResult::indicator, Function.identity()));
    var outcome = new ModuleOutcome(input, inOrder(indicators), allMeasures(scores));
    var found = logic.ask(one -> one.findings(outcome), contract::findings);
    var exhibits = logic.ask(one -> one.exhibits(outcome), contract::exhibits);
    return new ModuleResult(
        module.definition().id(),
        module.definition().version(),
        headlines.of(gate, module.definition().id()),
        groups.of(module),
        module.groups().stream().map(group -> group(group, indicators, groups)).toList(),
        outcome.measures(),
        Stream.concat(rules.of(module.definition()).stream(), found.stream())
            .sorted(Order.OF_FINDINGS)
            .toList(),
        exhibits,
        logic.state());
  }

  private List<Measure> allMeasures(Scores scores) {
    return Stream.concat(
            module.indicators().flatMap(asked -> Measures.itself(asked, scores)), measures())
        .toList();
  }

  private List<IndicatorResult> inOrder(Map<IndicatorRef, IndicatorResult> indicators) {
    return module.indicators().map(asked -> found(indicators, asked)).toList();
  }

  private static GroupResult group(
      AskedModule.AskedGroup group,
      Map<IndicatorRef, IndicatorResult> indicators,
      GroupScores groups) {
    return new GroupResult(
        group.definition().id(),
        groups.of(group),
        group.groups().stream().map(one -> group(one, indicators, groups)).toList(),
        group.indicators().stream().map(asked -> found(indicators, asked)).toList(),
        groups.positions(group.definition()));
  }

  private static IndicatorResult found(
      Map<IndicatorRef, IndicatorResult> indicators, AskedIndicator asked) {
    return Optional.ofNullable(indicators.get(asked.ref())).orElseThrow();
  }

  private IndicatorResult indicator(AskedIndicator asked, Scores scores) {
    return new IndicatorResult(
        asked.ref(),
        scores.of(asked),
        scores.units(asked),
        said(asked, scores),
        scores.spread(asked),
        scores.requirements().of(asked.ref()),
        tallies.getOrDefault(asked.ref(), List.of()));
  }

  private static Map<Unit, AnswerValue> said(AskedIndicator asked, Scores scores) {
    return asked.question().<Map<Unit, AnswerValue>>map(scores.records()::said).orElse(Map.of());
  }

  private ModuleInput input(Vocabulary vocabulary, Answers answers) {
    return new ModuleInput(
        module.definition(),
        vocabulary,
        inOrder(answers.situation()),
        module
            .indicators()
            .flatMap(asked -> tallies.getOrDefault(asked.ref(), List.of()).stream())
            .toList());
  }

  /** Members in a fixed order, so that no logic depends on the one they were entered in. */
  private static Situation inOrder(Situation situation) {
    return new Situation(
        situation.phase(),
        situation.ambition(),
        situation.model(),
        situation.reference(),
        situation.members().stream().sorted(Comparator.comparing(Organisation::id)).toList(),
        situation.smallestGroup(),
        situation.openness());
  }

  private static Map<IndicatorRef, List<Tally>> tallies(
      AskedModule module, Function<Question, List<Tally>> counter) {
    return module
        .indicators()
        .collect(
            Collectors.toMap(
                AskedIndicator::ref,
                asked ->
                    asked
                        .questions()
                        .flatMap(question -> counter.apply(question).stream())
                        .toList()));
  }
}
