package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.change.Side.Spot;

/** Follows every place of both rounds from the one to the other. */
final class Tracks {

  private final Pair full;
  private final Pair alike;
  private final Pairing pairing;
  private final Continuity continuity;
  private final Causes causes;
  private final Set<Place> followed = new HashSet<>();

  /**
   * Two rounds, as they were and as they would have been without those who came and went.
   *
   * @param alike the same as full where nobody did
   */
  Tracks(Pair full, Pair alike, Pairing pairing, Continuity continuity) {
    this.full = full;
    this.alike = alike;
    this.pairing = pairing;
    this.continuity = continuity;
    this.causes = new Causes(alike.before(), alike.after(), pairing, continuity);
  }

  /** In the order the later round asks; then what is gone, in the order it was asked. */
  List<Track> all() {
    var tracks = new ArrayList<Track>();
    full.after().spots().forEach(spot -> tracks.add(follow(spot)));
    full.before().spots().stream()
        .filter(spot -> !followed.contains(spot.place()))
        .forEach(spot -> tracks.add(new Track(List.of(spot), Optional.empty(), gone(spot))));
    return tracks;
  }

  private Track follow(Spot after) {
    var before = befores(after);
    before.forEach(spot -> followed.add(spot.place()));
    var broken = broken(after);
    return broken.isPresent()
        ? new Track(before, Optional.of(after), apart(broken.get(), before, Optional.of(after)))
        : new Track(before, Optional.of(after), compared(before.getFirst(), after));
  }

  private List<Spot> befores(Spot after) {
    return pairing.befores(after.asked()).stream()
        .flatMap(asked ->
            continuity.past(after.unit()).stream()
                .filter(unit -> full.before().units(asked).anyMatch(unit::equals))
                .map(unit -> new Spot(asked, unit)))
        .toList();
  }

  private Optional<Break> broken(Spot after) {
    var unit = after.unit();
    if (continuity.past(unit).isEmpty()) {
      return Optional.of(Break.JOINED);
    }
    if (!continuity.isSame(unit)) {
      return Optional.of(Break.REORGANISED);
    }
    if (pairing.befores(after.asked()).isEmpty()) {
      return Optional.of(Break.NEW_QUESTION);
    }
    if (pairing.same(after.asked().ref()).isEmpty() || befores(after).size() != 1) {
      return Optional.of(Break.REWORDED);
    }
    return causes.tellsOfFew(after) ? Optional.of(Break.TOO_FEW) : Optional.empty();
  }

  private Transition gone(Spot before) {
    var reason =
        switch (before.unit()) {
          case Unit.Of(var organisation) when continuity.isGone(organisation) -> Break.LEFT;
          case Unit.Of _, Unit.Collaboration _ ->
              pairing.isFollowed(before.asked().ref()) ? Break.REWORDED : Break.DROPPED_QUESTION;
        };
    return apart(reason, List.of(before), Optional.empty());
  }

  private Transition apart(Break reason, List<Spot> before, Optional<Spot> after) {
    var isTold = reason != Break.TOO_FEW;
    return new Transition(
        before.stream().map(spot -> at(full.before(), spot, isTold)).toList(),
        after.map(spot -> at(full.after(), spot, isTold)),
        new Change(
            Optional.empty(), Optional.empty(), Movement.NOT_COMPARED, Optional.of(reason.cause())),
        Optional.empty(),
        Optional.of(reason));
  }

  private Transition compared(Spot before, Spot after) {
    var among = causes.explain(after, level(alike.before(), before), level(alike.after(), after));
    return new Transition(
        List.of(at(full.before(), before, true)),
        Optional.of(at(full.after(), after, true)),
        whole(before, after, among),
        Optional.of(among),
        Optional.empty());
  }

  /** Where the same members would have moved otherwise, it is the members. */
  private Change whole(Spot before, Spot after, Change among) {
    var then = level(full.before(), before);
    var now = level(full.after(), after);
    var movement = Change.movement(then, now);
    return new Change(
        then,
        now,
        movement,
        movement == among.movement() ? among.cause() : Optional.of(Cause.MEMBERS));
  }

  private static Optional<Fraction> level(Side side, Spot spot) {
    return side.score(spot).known();
  }

  private static Transition.At at(Side side, Spot spot, boolean isTold) {
    return new Transition.At(spot.place(), isTold ? end(side, spot) : new End.KeptBack());
  }

  private static End end(Side side, Spot spot) {
    return switch (side.score(spot)) {
      case Score.Scored(var level, var _, var _) ->
          new End.Told(level, evidence(side, spot, level));
      case Score.Withheld withheld -> new End.Withheld(withheld.reason());
      case Score.NotApplicable _ -> new End.NotApplicable();
    };
  }

  private static Optional<LocalDate> evidence(Side side, Spot spot, Fraction level) {
    var units = spot.asked().isOfTheWhole() ? side.answers().units().all() : List.of(spot.unit());
    var least = spot.asked().isComputed() ? Optional.<Fraction>empty() : Optional.of(level);
    return Foundations.of(spot.asked(), side.questionnaire()).stream()
        .flatMap(question -> units.stream().map(unit -> new Leaf(side, question, unit)))
        .flatMap(leaf -> leaf.evidence(least).stream())
        .max(Comparator.naturalOrder());
  }

  /** Both rounds, worked out. */
  record Pair(Side before, Side after) {}

  /** A transition, with the places it is of. */
  record Track(List<Spot> before, Optional<Spot> after, Transition transition) {}
}
