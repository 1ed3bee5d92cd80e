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
    return groups.stream().flatMap(group -> group.indicators().stream());
  }

  /** A group with those of its indicators that are asked, perhaps none. */
  public record AskedGroup(Group definition, List<AskedIndicator> indicators) {
    public AskedGroup {
      indicators = List.copyOf(indicators);
    }
  }
}
