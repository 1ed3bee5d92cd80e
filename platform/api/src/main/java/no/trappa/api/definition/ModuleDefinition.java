package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;

/**
 * One aspect to assess, as its module.yaml says.
 *
 * @param api the versions of this API it works with
 * @param requires modules its rules look at; one that is absent leaves those rules unevaluated
 * @param score how its groups' scores become the module's
 */
public record ModuleDefinition(
    Id id,
    Version version,
    VersionRange api,
    List<Id> requires,
    Text title,
    Text summary,
    Publisher publisher,
    Combination score,
    List<Scale> scales,
    List<Group> groups,
    List<Rule> rules,
    List<StepDefinition> steps) {

  public ModuleDefinition {
    requires = List.copyOf(requires);
    scales = List.copyOf(scales);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    steps = List.copyOf(steps);
  }

  public Stream<Indicator> indicators() {
    return groups.stream().flatMap(group -> group.indicators().stream());
  }

  public Optional<Indicator> indicator(Indicator.Id wanted) {
    return indicators().filter(indicator -> indicator.id().equals(wanted)).findFirst();
  }

  public IndicatorRef reference(Indicator indicator) {
    return new IndicatorRef(id, indicator.id());
  }

  /** A module's readable id, the same for every version. */
  public record Id(String value) {
    public Id {
      Slug.require("module", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
