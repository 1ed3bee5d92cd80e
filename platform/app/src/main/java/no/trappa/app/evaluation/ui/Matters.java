package no.trappa.app.evaluation.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/** Everything that may be settled in one evaluation, what is open first. */
record Matters(
    List<Matter.Item> items,
    List<Matter.Reason> reasons,
    List<Matter.Dispute> disputes,
    Matter.GoAhead override) {

  static Matters of(Definitions definitions, AnswerSheet sheet, List<Settlement> settled) {
    var found = new Found(settled);
    return new Matters(
        items(definitions, sheet.situation(), found),
        openFirst(new Doubts(definitions, sheet, found).reasons()),
        openFirst(new Doubts(definitions, sheet, found).disputes()),
        new Matter.GoAhead(found.first(Decision.Overridden.class, _ -> true)));
  }

  /** Without disputes about what a room is being asked just now: people have not all answered. */
  Matters without(Predicate<IndicatorRef> askedNow) {
    var told =
        disputes.stream()
            .filter(dispute -> !dispute.isOpen() || !askedNow.test(dispute.asked().indicator()))
            .toList();
    return new Matters(items, reasons, told, override);
  }

  /** How many still wait for someone. */
  long open() {
    return Stream.of(items, reasons, disputes).flatMap(List::stream).filter(Matter::isOpen).count();
  }

  private static List<Matter.Item> items(
      Definitions definitions, Situation situation, Found found) {
    return definitions.assessment().items().stream()
        .filter(item -> situation.matches(item.when()))
        .flatMap(item -> units(item, situation).map(unit -> item(item, unit, found)))
        .toList();
  }

  private static Stream<Unit> units(GateItem item, Situation situation) {
    return switch (item.per()) {
      case COLLABORATION -> Stream.of(Unit.collaboration());
      case ORGANISATION -> situation.members().stream().map(member -> Unit.of(member.id()));
    };
  }

  private static Matter.Item item(GateItem item, Unit unit, Found found) {
    return new Matter.Item(
        item,
        unit,
        found.first(
            Decision.Delivered.class,
            delivered -> delivered.item().equals(item.id()) && delivered.unit().equals(unit)));
  }

  private static <M extends Matter> List<M> openFirst(Stream<M> matters) {
    return matters.sorted(Comparator.comparing((M matter) -> !matter.isOpen())).toList();
  }

  /** The settlements that hold now. */
  record Found(List<Settlement> settlements) {
    <D extends Decision> Optional<Settlement> first(Class<D> kind, Predicate<D> which) {
      return settlements.stream()
          .filter(one -> kind.isInstance(one.decision()) && which.test(kind.cast(one.decision())))
          .findFirst();
    }
  }
}
