package no.trappa.verifier.sense;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;

/** What can be answered to a question, as far as its own module tells. */
final class Questions {

  /** So little that nothing lies between. */
  private static final Fraction STEP = Fraction.of(1, 1_000_000);

  private final ModuleDefinition module;

  Questions(ModuleDefinition module) {
    this.module = module;
  }

  /** The levels of its scale; of a quantity, what lies just below a limit, at it and above it. */
  Stream<Fraction> figures(QuestionRef question, Fraction limit) {
    var bounds = bounds(question);
    return scale(question)
        .map(scale -> scale.levels().stream())
        .orElseGet(
            () -> Stream.of(limit.minus(STEP), limit, limit.plus(STEP)).filter(bounds::include));
  }

  private Bounds bounds(QuestionRef question) {
    return kind(question).orElse(null) instanceof Kind.Quantity(var _, var least, var most)
        ? new Bounds(least, most)
        : rows(question).map(Questions::bounds).orElse(Bounds.NONE);
  }

  private static Bounds bounds(RowQuantity quantity) {
    return switch (quantity.by()) {
      case COUNT -> new Bounds(Optional.of(Fraction.ZERO), Optional.empty());
      case SHARE -> new Bounds(Optional.of(Fraction.ZERO), Optional.of(Fraction.ONE));
      case SUM, MINIMUM -> Bounds.NONE;
    };
  }

  private Optional<RowQuantity> rows(QuestionRef question) {
    return indicator(question.indicator()).stream()
        .flatMap(indicator ->
            indicator.kind() instanceof Kind.Computed computed
                ? computed.rows().stream()
                : Stream.empty())
        .filter(quantity -> question.input().equals(Optional.of(quantity.id())))
        .findFirst();
  }

  /** The levels that some setting requires; of an indicator elsewhere, whatever one could. */
  List<Fraction> required(IndicatorRef ref) {
    if (!ref.module().equals(module.id())) {
      return List.of(Fraction.ONE);
    }
    return indicator(ref).stream()
        .flatMap(indicator -> indicator.required().stream())
        .flatMap(requirement -> requirement.levels().values().stream())
        .filter(Fraction.ZERO::isBelow)
        .distinct()
        .toList();
  }

  /** Whether several options may be chosen; of a question elsewhere that cannot be told. */
  boolean takesSeveral(QuestionRef question) {
    return !(kind(question).orElse(null) instanceof Kind.Choice(var _, var several)) || several;
  }

  private Optional<Scale> scale(QuestionRef question) {
    return question.input().isEmpty()
        ? indicator(question.indicator()).flatMap(Indicator::scale)
        : kind(question)
            .flatMap(kind ->
                kind instanceof Kind.Level(var scale, var _)
                    ? Optional.of(scale)
                    : Optional.empty());
  }

  private Optional<Kind> kind(QuestionRef question) {
    var indicator = indicator(question.indicator());
    return question
        .input()
        .map(id -> indicator.flatMap(one -> input(one, id)).map(Input::kind))
        .orElseGet(() -> indicator.map(Indicator::kind));
  }

  private static Optional<Input> input(Indicator indicator, Input.Id id) {
    return indicator.inputs().stream().filter(input -> input.id().equals(id)).findFirst();
  }

  private Optional<Indicator> indicator(IndicatorRef ref) {
    return ref.module().equals(module.id()) ? module.indicator(ref.indicator()) : Optional.empty();
  }

  /** What a quantity cannot be below and above, both included. */
  private record Bounds(Optional<Fraction> least, Optional<Fraction> most) {
    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    boolean include(Fraction figure) {
      return least.map(figure::isAtLeast).orElse(true)
          && most.map(limit -> !limit.isBelow(figure)).orElse(true);
    }
  }
}
