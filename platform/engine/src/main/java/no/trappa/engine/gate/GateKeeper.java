package no.trappa.engine.gate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.ItemResult;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.Questionnaire;
import no.trappa.engine.tally.Units;

/** Holds levels, documents and decisions against what the gate asks for. */
public final class GateKeeper {

  private final Questionnaire questionnaire;
  private final Demands demands;
  private final AnswerSheet sheet;
  private final List<ItemResult> items;

  public GateKeeper(Questionnaire questionnaire, Demands demands, AnswerSheet sheet, Units units) {
    this.questionnaire = questionnaire;
    this.demands = demands;
    this.sheet = sheet;
    var delivered = delivered(sheet.deliveries());
    this.items =
        questionnaire.definitions().assessment().items().stream()
            .filter(item -> isAskedFor(item, sheet.situation()))
            .flatMap(item ->
                units(item, units)
                    .map(unit -> new ItemResult(item.id(), unit, delivered.of(item, unit))))
            .toList();
  }

  public GateResult check(Scores scores) {
    return check(scores, items);
  }

  /** The same with every document and decision there. */
  public GateResult checkWithAllItems(Scores scores) {
    return check(scores, List.of());
  }

  private GateResult check(Scores scores, List<ItemResult> asked) {
    var requirements = demands.check(scores);
    return new GateResult(
        questionnaire.definitions().assessment().gate(sheet.situation().phase()),
        new Verdicts(questionnaire).of(requirements, asked),
        requirements,
        asked,
        sheet.override());
  }

  private static boolean isAskedFor(GateItem item, Situation situation) {
    return situation.matches(item.when())
        && (item.phases().isEmpty() || item.phases().contains(situation.phase()));
  }

  private static Stream<Unit> units(GateItem item, Units units) {
    return item.per() == UnitKind.ORGANISATION
        ? units.organisations().stream()
        : Stream.of(Unit.collaboration());
  }

  /** The latest delivery counts. */
  private static Delivered delivered(List<Delivery> deliveries) {
    var byPlace = new HashMap<ItemPlace, Delivery>();
    deliveries.stream()
        .sorted(Comparator.comparing(Delivery::on).thenComparing(Delivery::reference))
        .forEach(one -> byPlace.put(new ItemPlace(one.item(), one.unit()), one));
    return new Delivered(byPlace);
  }

  private record ItemPlace(GateItem.Id item, Unit unit) {}

  private record Delivered(Map<ItemPlace, Delivery> byPlace) {
    Optional<Delivery> of(GateItem item, Unit unit) {
      return Optional.ofNullable(byPlace.get(new ItemPlace(item.id(), unit)));
    }
  }
}
