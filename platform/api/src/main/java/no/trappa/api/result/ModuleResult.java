package no.trappa.api.result;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Version;

/**
 * One module's part of the result.
 *
 * @param score its groups' scores combined as the module says
 * @param logic whether the module's own logic took part, was not there, or failed
 */
public record ModuleResult(
    ModuleDefinition.Id module,
    Version version,
    Headline headline,
    Score score,
    List<GroupResult> groups,
    List<Measure> measures,
    List<Finding> findings,
    List<Exhibit> exhibits,
    Logic logic) {

  public ModuleResult {
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
    findings = List.copyOf(findings);
    exhibits = List.copyOf(exhibits);
  }

  /** Its groups, each followed by those within it. */
  public Stream<GroupResult> allGroups() {
    return groups.stream().flatMap(GroupResult::andWithin);
  }

  public Stream<IndicatorResult> indicators() {
    return allGroups().flatMap(group -> group.indicators().stream());
  }

  /** What became of the module's Java logic. */
  public enum Logic {
    NONE,
    RAN,
    /** It failed; what it would have added is not available, and nothing else is touched. */
    NOT_AVAILABLE
  }
}
