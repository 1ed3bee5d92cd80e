package no.trappa.module.strategy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;

/**
 * One choice of direction.
 *
 * @param strategy the kind of strategy it belongs to
 * @param chosen what each party has chosen that has decided; no answer and "not decided" are not
 *     there, since neither of them is disagreement
 */
record Theme(
    QuestionRef question,
    Text title,
    Group strategy,
    List<Kind.Option> options,
    SortedMap<Unit, Kind.Option.Id> chosen) {

  private static final Kind.Option.Id NOT_DECIDED = new Kind.Option.Id("not-decided");

  Theme {
    options = List.copyOf(options);
    chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
  }

  /** Empty where the indicator is no choice between directions. */
  static Optional<Theme> of(Group group, Indicator indicator, IndicatorResult result) {
    return indicator.kind() instanceof Kind.Choice(var options, var several) && !several
        ? Optional.of(
            new Theme(
                QuestionRef.of(result.indicator()),
                indicator.title(),
                group,
                options,
                decided(result.said())))
        : Optional.empty();
  }

  private static SortedMap<Unit, Kind.Option.Id> decided(Map<Unit, AnswerValue> said) {
    var decided = new TreeMap<Unit, Kind.Option.Id>();
    said.forEach((unit, value) -> {
      if (value instanceof AnswerValue.Chosen(var options) && !options.contains(NOT_DECIDED)) {
        options.stream().findFirst().ifPresent(option -> decided.put(unit, option));
      }
    });
    return decided;
  }

  Optional<Kind.Option.Id> of(Party party) {
    return Optional.ofNullable(chosen.get(party.unit()));
  }

  boolean isComparable(Party one, Party other) {
    return of(one).isPresent() && of(other).isPresent();
  }

  boolean isAlike(Party one, Party other) {
    return isComparable(one, other) && of(one).equals(of(other));
  }

  Text wording(Kind.Option.Id option) {
    return options.stream()
        .filter(one -> one.id().equals(option))
        .map(Kind.Option::text)
        .findFirst()
        .orElse(Text.same(option.value()));
  }

  /** The answers of all that have decided. */
  List<Trigger> triggers() {
    return chosen.keySet().stream().map(this::trigger).toList();
  }

  Trigger trigger(Unit unit) {
    return new Trigger(new Place(question, unit), Optional.empty());
  }
}
