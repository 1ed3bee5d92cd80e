package no.trappa.engine.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Phase;
import no.trappa.engine.gate.Demand;

/**
 * Every move that could help: those that lift what falls short far enough, and all that has to come
 * before them.
 *
 * <p>Where a step of the present phase lifts a place, steps of other phases are left alone.
 */
final class Candidates {

  private final Catalogue catalogue;
  private final Phase.Id phase;
  private final Set<Move.Id> known = new HashSet<>();
  private final List<Move> moves = new ArrayList<>();

  Candidates(Catalogue catalogue, Phase.Id phase) {
    this.catalogue = catalogue;
    this.phase = phase;
  }

  /** In a fixed order. */
  List<Move> of(Collection<Demand> needs) {
    var wanted = new ArrayDeque<Move.Id>();
    for (var need : needs) {
      preferred(catalogue.lifting(need))
          .forEach(entry -> wanted.add(new Move.Id(entry.ref(), need.place().unit())));
    }
    while (!wanted.isEmpty()) {
      var id = wanted.remove();
      if (known.add(id)) {
        catalogue.entry(id.step()).ifPresent(entry -> wanted.addAll(add(id, entry)));
      }
    }
    return moves.stream().sorted(Comparator.comparing(Move::id)).toList();
  }

  private List<Catalogue.Entry> preferred(List<Catalogue.Entry> steps) {
    var now = steps.stream().filter(this::isOfThisPhase).toList();
    return now.isEmpty() ? steps : now;
  }

  private boolean isOfThisPhase(Catalogue.Entry entry) {
    var phases = entry.definition().phases();
    return phases.isEmpty() || phases.contains(phase);
  }

  private List<Move.Id> add(Move.Id id, Catalogue.Entry entry) {
    var after = new ArrayList<Move.Id>();
    for (var ref : entry.definition().after()) {
      catalogue.entry(ref).ifPresent(earlier -> after.addAll(notDone(earlier, id.unit())));
    }
    moves.add(new Move(id, entry.definition(), catalogue.lifts(entry, id.unit()), after));
    return after;
  }

  private List<Move.Id> notDone(Catalogue.Entry earlier, Unit dependent) {
    return catalogue.unitsBefore(earlier, dependent).stream()
        .filter(unit -> !catalogue.isDone(earlier, unit))
        .map(unit -> new Move.Id(earlier.ref(), unit))
        .toList();
  }
}
