package no.trappa.module.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.value.Text;

/**
 * Every direction that was asked about, and who has chosen what.
 *
 * @param municipalities all members, whether they have answered or not
 */
record Directions(List<Party> municipalities, List<Theme> themes) {

  Directions {
    municipalities = List.copyOf(municipalities);
    themes = List.copyOf(themes);
  }

  static Directions of(ModuleOutcome outcome) {
    var themes =
        outcome.input().module().groups().stream()
            .flatMap(group ->
                group.indicators().stream()
                    .flatMap(indicator ->
                        result(outcome, indicator)
                            .flatMap(result -> Theme.of(group, indicator, result))
                            .stream()))
            .toList();
    return new Directions(Party.municipalities(outcome.input().situation()), themes);
  }

  private static Optional<IndicatorResult> result(ModuleOutcome outcome, Indicator indicator) {
    var wanted = outcome.input().module().reference(indicator);
    return outcome.indicators().stream()
        .filter(result -> result.indicator().equals(wanted))
        .findFirst();
  }

  /** The municipalities, then the common strategy. */
  List<Party> parties() {
    return Stream.concat(municipalities.stream(), Stream.of(Party.COMMON)).toList();
  }

  /** Whether any two have decided on the same theme. */
  boolean areComparable() {
    return themes.stream().anyMatch(theme -> theme.chosen().size() > 1);
  }

  boolean areEmpty() {
    return themes.stream().allMatch(theme -> theme.chosen().isEmpty());
  }

  /** What every figure here rests on. */
  Text basis() {
    var expected = themes.size() * parties().size();
    var decided = themes.stream().mapToInt(theme -> theme.chosen().size()).sum();
    return new Text(
        "Bygger på %d av %d mulige svar.".formatted(decided, expected),
        "Byggjer på %d av %d moglege svar.".formatted(decided, expected),
        "Rests on %d of %d possible answers.".formatted(decided, expected));
  }

  /** A description, followed by what the figures rest on. */
  Text described(Text description) {
    var basis = basis();
    return new Text(
        description.nb() + " " + basis.nb(),
        description.nn() + " " + basis.nn(),
        description.en() + " " + basis.en());
  }
}
