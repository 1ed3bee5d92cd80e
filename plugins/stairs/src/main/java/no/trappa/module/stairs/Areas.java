package no.trappa.module.stairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.IndicatorResult;

/**
 * What each municipality shares now, and what it wishes to share.
 *
 * @param all the areas there are to choose from, in the order they are asked in
 * @param now what is of record as shared
 * @param wished what is of record as wished; empty in a phase where it is not asked
 */
record Areas(List<Kind.Option> all, Map<Unit, AnswerValue> now, Map<Unit, AnswerValue> wished) {

  private static final Indicator.Id NOW = new Indicator.Id("areas-now");
  private static final Indicator.Id WISHED = new Indicator.Id("areas-wished");
  private static final Kind.Option.Id NONE = new Kind.Option.Id("none");

  /** The tasks that a municipality exists for; our own list. */
  private static final Set<String> CORE =
      Set.of("planning", "child-welfare", "emergency-care", "finance", "other-services");

  Areas {
    all = List.copyOf(all);
    now = Map.copyOf(now);
    wished = Map.copyOf(wished);
  }

  /** Empty where the areas are not asked. */
  static Optional<Areas> of(ModuleOutcome outcome) {
    return outcome
        .input()
        .module()
        .indicator(NOW)
        .flatMap(indicator -> options(indicator.kind()))
        .flatMap(options ->
            said(outcome, NOW)
                .map(now -> new Areas(options, now, said(outcome, WISHED).orElse(Map.of()))));
  }

  private static Optional<List<Kind.Option>> options(Kind kind) {
    return kind instanceof Kind.Choice choice
        ? Optional.of(
            choice.options().stream().filter(option -> !option.id().equals(NONE)).toList())
        : Optional.empty();
  }

  private static Optional<Map<Unit, AnswerValue>> said(ModuleOutcome outcome, Indicator.Id id) {
    return outcome.indicators().stream()
        .filter(result -> result.indicator().indicator().equals(id))
        .findFirst()
        .map(IndicatorResult::said);
  }

  boolean isAnswered(Unit unit) {
    return now.get(unit) instanceof AnswerValue.Chosen;
  }

  boolean isWishTold(Unit unit) {
    return wished.get(unit) instanceof AnswerValue.Chosen;
  }

  boolean isShared(Unit unit, Kind.Option area) {
    return isChosen(now, unit, area);
  }

  boolean isWished(Unit unit, Kind.Option area) {
    return isChosen(wished, unit, area);
  }

  private static boolean isChosen(Map<Unit, AnswerValue> said, Unit unit, Kind.Option area) {
    return said.get(unit) instanceof AnswerValue.Chosen(var options) && options.contains(area.id());
  }

  /** The areas a municipality shares now. */
  List<Kind.Option> shared(Unit unit) {
    return all.stream().filter(area -> isShared(unit, area)).toList();
  }

  static boolean isCoreTask(Kind.Option area) {
    return CORE.contains(area.id().value());
  }
}
