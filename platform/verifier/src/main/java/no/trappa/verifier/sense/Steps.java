package no.trappa.verifier.sense;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.StepRef;
import no.trappa.api.value.Fraction;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.place.Places;

/** Every step leads somewhere, and every requirement can be reached by steps. */
final class Steps {

  private Steps() {}

  static Stream<Fault> check(ModuleDefinition module, Places places) {
    return Stream.concat(orphaned(module, places), unreached(module, places));
  }

  /** A step that lifts nothing is there for those that come after it. */
  private static Stream<Fault> orphaned(ModuleDefinition module, Places places) {
    var owner = module.id().value();
    var before =
        module.steps().stream().flatMap(step -> step.after().stream()).collect(Collectors.toSet());
    return module.steps().stream()
        .filter(step -> step.lifts().isEmpty())
        .filter(step -> !before.contains(new StepRef(owner, step.id())))
        .map(step -> places.fault(places.path("steps", step.id()), FaultCode.ORPHANED_STEP));
  }

  /** Where no step lifts an indicator at all, the reader of modules says so. */
  private static Stream<Fault> unreached(ModuleDefinition module, Places places) {
    return module
        .indicators()
        .flatMap(indicator -> {
          var required = highestRequired(indicator);
          var reached = highestReached(module, indicator);
          return required.isPresent()
                  && reached.isPresent()
                  && reached.get().isBelow(required.get())
              ? Stream.of(
                  places.fault(
                      places.path("indicators", indicator.id()) + ".required",
                      FaultCode.NO_STEP_REACHES,
                      indicator.id(),
                      required.get(),
                      reached.get()))
              : Stream.empty();
        });
  }

  private static Optional<Fraction> highestRequired(Indicator indicator) {
    return indicator.required().stream()
        .flatMap(requirement -> requirement.levels().values().stream())
        .filter(Fraction.ZERO::isBelow)
        .max(Comparator.naturalOrder());
  }

  /** A step that names no level lifts to whatever is required. */
  private static Optional<Fraction> highestReached(ModuleDefinition module, Indicator indicator) {
    return module.steps().stream()
        .flatMap(step -> Optional.ofNullable(step.lifts().get(indicator.id())).stream())
        .flatMap(level -> level.or(() -> indicator.scale().map(Scale::highest)).stream())
        .max(Comparator.naturalOrder());
  }
}
