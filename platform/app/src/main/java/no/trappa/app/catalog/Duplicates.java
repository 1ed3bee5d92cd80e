package no.trappa.app.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two files that say they are the same version of the same module. Which of them is meant cannot be
 * told, so neither is used; a mere copy is only noted.
 */
final class Duplicates {

  private final Reasons reasons;
  private final Map<List<Object>, List<InstalledModule>> byVersion;

  Duplicates(Reasons reasons, List<Found> all) {
    this.reasons = reasons;
    this.byVersion =
        all.stream()
            .filter(Found.Good.class::isInstance)
            .map(found -> ((Found.Good) found).module())
            .collect(Collectors.groupingBy(module -> List.of(module.id(), module.version())));
  }

  Found judged(Found found) {
    return switch (found) {
      case Found.Bad bad -> bad;
      case Found.Good good -> judged(good);
    };
  }

  private Found judged(Found.Good good) {
    var module = good.module();
    var same = byVersion.getOrDefault(List.of(module.id(), module.version()), List.of());
    if (same.stream().allMatch(other -> other.stored().equals(module.stored()))) {
      var first = same.getFirst();
      return first.source().equals(module.source())
          ? good
          : good.broken(reasons.text("catalog.reason.copy", first.source()));
    }
    var others =
        same.stream()
            .map(InstalledModule::source)
            .filter(source -> !source.equals(module.source()))
            .collect(Collectors.joining(", "));
    return good.broken(
        reasons.text(
            "catalog.reason.duplicate", module.id().value(), module.version().toString(), others));
  }
}
