package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * One question, and all that decides what its answers lead to.
 *
 * @param title two to five words that name it in tables and lists
 * @param placement what it counts for in its group
 * @param units who it is asked of; both, where the organisations and the collaboration each answer
 * @param confirmedBy who confirms a fact that the collaboration answers; empty when nobody need
 * @param across how the organisations' levels become one
 * @param acrossWhy the reason for that policy, for readers
 * @param phases the phases it is asked in; empty means all
 * @param critical the gates it closes alone when below what they require
 * @param measures quantities asked beside the level
 * @param replaces what it was called in earlier versions of its module
 * @param guide the statements of the source guide it rests on
 */
public record Indicator(
    Id id,
    Text title,
    Kind kind,
    Text question,
    Optional<Text> help,
    List<Note> notes,
    Placement placement,
    Respondents respondents,
    Set<UnitKind> units,
    Optional<ConfirmedBy> confirmedBy,
    Across across,
    Optional<Text> acrossWhy,
    List<Phase.Id> phases,
    List<Requirement> required,
    List<Gate.Id> critical,
    List<Text> evidence,
    Optional<Expiry> expires,
    List<MeasureDefinition> measures,
    List<Id> replaces,
    List<String> guide) {

  public Indicator {
    notes = List.copyOf(notes);
    units = Set.copyOf(units);
    phases = List.copyOf(phases);
    required = List.copyOf(required);
    critical = List.copyOf(critical);
    evidence = List.copyOf(evidence);
    measures = List.copyOf(measures);
    replaces = List.copyOf(replaces);
    guide = List.copyOf(guide);
  }

  /** The scale its levels lie on; empty where what is asked has no level. */
  public Optional<Scale> scale() {
    return switch (kind) {
      case Kind.Level(var scale, var _) -> Optional.of(scale);
      case Kind.Computed computed -> Optional.of(computed.scale());
      case Kind.Choice _, Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          Optional.empty();
    };
  }

  /** Everything asked under this indicator besides its own level: inputs, then quantities. */
  public List<Input> inputs() {
    var asked =
        kind instanceof Kind.Computed computed ? computed.inputs().stream() : Stream.<Input>empty();
    return Stream.concat(asked, measures.stream().map(MeasureDefinition::input)).toList();
  }

  /** Whether people answer anything under it: a level that follows from rows alone asks nothing. */
  public boolean asksPeople() {
    return !(kind instanceof Kind.Computed) || !inputs().isEmpty();
  }

  public boolean isAskedIn(Phase.Id phase) {
    return phases.isEmpty() || phases.contains(phase);
  }

  /** Who confirms what the collaboration answers. */
  public enum ConfirmedBy {
    ORGANISATIONS,
    STEERING_GROUP
  }

  /** An indicator's readable id within its module, stable across versions. */
  public record Id(String value) {
    public Id {
      Slug.require("indicator", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
