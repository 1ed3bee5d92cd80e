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
 * @param staging how it counts when its score is staged; empty otherwise
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
    Optional<Staging> staging,
    List<Scale> scales,
    List<Catalogue> catalogues,
    List<Group> groups,
    List<Rule> rules,
    List<StepDefinition> steps,
    List<Card> cards) {

  public ModuleDefinition {
    requires = List.copyOf(requires);
    scales = List.copyOf(scales);
    catalogues = List.copyOf(catalogues);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    steps = List.copyOf(steps);
    cards = List.copyOf(cards);
  }

  /** Its groups, each followed by those within it. */
  public Stream<Group> allGroups() {
    return groups.stream().flatMap(Group::andWithin);
  }

  public Stream<Indicator> indicators() {
    return allGroups().flatMap(group -> group.indicators().stream());
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
