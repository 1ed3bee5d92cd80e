package no.trappa.engine.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Score;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.score.Records;
import no.trappa.engine.score.Standing;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** One round, worked out, and what stands behind its levels. */
final class Side {

  private final Round round;
  private final Questionnaire questionnaire;
  private final Answers answers;
  private final Records records;
  private final EvaluationResult result;
  private final Map<IndicatorRef, IndicatorResult> indicators = new HashMap<>();
  private final Map<Place, RequirementResult> requirements = new HashMap<>();

  Side(Round round) {
    var sheet = round.sheet();
    this.round = round;
    this.questionnaire = new Questionnaire(round.definitions().in(sheet.situation().phase()));
    this.answers = new Answers(questionnaire, sheet);
    this.records = new Records(questionnaire, answers);
    this.result = new Engine().evaluate(round.definitions(), sheet, round.logic());
    result.modules().stream()
        .flatMap(module -> module.indicators())
        .forEach(one -> indicators.put(one.indicator(), one));
    result.gate().requirements().forEach(one -> requirements.put(one.place(), one));
  }

  /** The same round as if only these had been members. */
  Side among(Set<Organisation.Id> members) {
    var sheet = round.sheet();
    return new Side(
        new Round(
            round.definitions(),
            new AnswerSheet(
                among(sheet.situation(), member -> members.contains(member.id())),
                sheet.answers(),
                sheet.agreed(),
                sheet.accepted(),
                sheet.deliveries(),
                sheet.override()),
            round.logic()));
  }

  private static Situation among(Situation situation, Predicate<Organisation> chosen) {
    return new Situation(
        situation.phase(),
        situation.ambition(),
        situation.model(),
        situation.reference(),
        situation.members().stream().filter(chosen).toList(),
        situation.smallestGroup(),
        situation.openness());
  }

  Situation situation() {
    return round.sheet().situation();
  }

  List<Organisation.Id> members() {
    return situation().members().stream().map(Organisation::id).sorted().toList();
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  Answers answers() {
    return answers;
  }

  EvaluationResult result() {
    return result;
  }

  /** Every place that has a level of its own, in the order it is asked. */
  List<Spot> spots() {
    var spots = new ArrayList<Spot>();
    questionnaire
        .indicators()
        .filter(asked -> asked.indicator().scale().isPresent())
        .forEach(asked -> units(asked).forEach(unit -> spots.add(new Spot(asked, unit))));
    return spots;
  }

  /** The places of one indicator. */
  Stream<Unit> units(AskedIndicator asked) {
    if (asked.isOfTheWhole()) {
      return Stream.of(Unit.collaboration());
    }
    var units = answers.units();
    return asked.indicator().units().contains(UnitKind.COLLABORATION)
        ? units.all().stream().filter(asked.panel()::asks)
        : units.organisations().stream();
  }

  /** What a requirement in the place is held against. */
  Score score(Spot spot) {
    var found = Optional.ofNullable(indicators.get(spot.asked().ref())).orElseThrow();
    return spot.asked().isOfTheWhole()
        ? found.score()
        : Optional.ofNullable(found.units().get(spot.unit())).orElseGet(found::score);
  }

  Optional<RequirementResult> requirement(Spot spot) {
    return Optional.ofNullable(requirements.get(spot.place()));
  }

  Optional<Standing> standing(Question question, Unit unit) {
    return Optional.ofNullable(records.of(question).get(unit));
  }

  /** One indicator in one unit. */
  record Spot(AskedIndicator asked, Unit unit) {

    Place place() {
      return asked.in(unit);
    }
  }
}
