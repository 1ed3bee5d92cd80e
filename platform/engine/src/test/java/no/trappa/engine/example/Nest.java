package no.trappa.engine.example;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Staging;
import no.trappa.api.value.Fraction;

/** A group of an example, perhaps with others within it. */
public record Nest(
    String id,
    Combination score,
    Optional<Staging> staging,
    Placement placement,
    List<Nest> within,
    List<Ask> indicators) {

  public static Nest of(String id, Combination score, Ask... indicators) {
    return new Nest(id, score, Optional.empty(), Placement.PLAIN, List.of(), List.of(indicators));
  }

  public static Nest of(String id, Combination score, List<Nest> within) {
    return new Nest(id, score, Optional.empty(), Placement.PLAIN, within, List.of());
  }

  /** Everything in it is in place from this level up. */
  public static Nest staged(String id, int met, List<Nest> within, Ask... indicators) {
    var staging = new Staging(Ask.STAIRS, Fraction.of(met));
    return new Nest(
        id, Combination.STAGED, Optional.of(staging), Placement.PLAIN, within, List.of(indicators));
  }

  /** The same with indicators of its own beside the groups. */
  public Nest holding(Ask... own) {
    return new Nest(id, score, staging, placement, within, List.of(own));
  }

  public Nest weighing(String weight) {
    return placed(new Placement(Optional.of(Fraction.parse(weight)), Optional.empty()));
  }

  public Nest atStage(int stage) {
    return placed(new Placement(Optional.empty(), Optional.of(Fraction.of(stage))));
  }

  private Nest placed(Placement other) {
    return new Nest(id, score, staging, other, within, indicators);
  }

  Group group() {
    return new Group(
        new Group.Id(id),
        Words.text(id),
        Optional.empty(),
        score,
        staging,
        placement,
        within.stream().map(Nest::group).toList(),
        indicators.stream().map(Ask::indicator).toList(),
        List.of());
  }
}
