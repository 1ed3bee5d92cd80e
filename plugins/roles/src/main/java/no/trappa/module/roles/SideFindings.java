package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Says where those who order and those who deliver lie two steps or more apart. */
final class SideFindings {

  private final ModuleDefinition.Id module;

  SideFindings(ModuleDefinition.Id module) {
    this.module = module;
  }

  List<Finding> of(List<SideComparison> comparisons) {
    return comparisons.stream().flatMap(comparison -> finding(comparison).stream()).toList();
  }

  private Optional<Finding> finding(SideComparison comparison) {
    if (!comparison.isApart()) {
      return Optional.empty();
    }
    return RoleTallies.lowerMedian(comparison.ordering())
        .flatMap(ordering ->
            RoleTallies.lowerMedian(comparison.delivering())
                .map(delivering -> finding(comparison, ordering, delivering)));
  }

  private Finding finding(SideComparison comparison, Fraction ordering, Fraction delivering) {
    return new Finding(
        Finding.Kind.DISAGREEMENT,
        Rule.Severity.WARNING,
        module.value(),
        "sides-apart-" + comparison.indicator().id(),
        Unit.collaboration(),
        says(comparison.indicator().title(), ordering, delivering),
        comparison.triggers());
  }

  private static Text says(Text title, Fraction ordering, Fraction delivering) {
    return new Text(
        "%s: De som bestiller, svarer nivå %s. De som leverer, svarer nivå %s. Ta det opp sammen."
            .formatted(title.nb(), ordering, delivering),
        "%s: Dei som bestiller, svarer nivå %s. Dei som leverer, svarer nivå %s. Ta det opp saman."
            .formatted(title.nn(), ordering, delivering),
        "%s: Those who order answer level %s. Those who deliver answer level %s. Discuss it together."
            .formatted(title.en(), ordering, delivering));
  }
}
