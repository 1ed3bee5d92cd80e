package no.trappa.engine.tally;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.ModuleDefinition;

/** A module with those of its indicators that are asked, in the module's order. */
public record AskedModule(ModuleDefinition definition, List<AskedGroup> groups) {

  public AskedModule {
    groups = List.copyOf(groups);
  }

  public Stream<AskedIndicator> indicators() {
    return groups.stream().flatMap(AskedGroup::allIndicators);
  }

  /** A group with those of its indicators that are asked, perhaps none. */
  public record AskedGroup(
      Group definition, List<AskedGroup> groups, List<AskedIndicator> indicators) {
    public AskedGroup {
      groups = List.copyOf(groups);
      indicators = List.copyOf(indicators);
    }

    /** Its own indicators, then those of the groups within it. */
    public Stream<AskedIndicator> allIndicators() {
      return Stream.concat(indicators.stream(), groups.stream().flatMap(AskedGroup::allIndicators));
    }
  }
}
