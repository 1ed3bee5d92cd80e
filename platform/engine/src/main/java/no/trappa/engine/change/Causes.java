package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.value.Fraction;
import no.trappa.engine.change.Side.Spot;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;

/** Names the one cause of a change between two rounds with the same members. */
final class Causes {

  private final Side before;
  private final Side after;
  private final Pairing pairing;
  private final Continuity continuity;

  Causes(Side before, Side after, Pairing pairing, Continuity continuity) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
    this.continuity = continuity;
  }

  /** Whether the change would tell what a few people said. */
  boolean tellsOfFew(Spot spot) {
    var smallest = Math.max(before.situation().shownFrom(), after.situation().shownFrom());
    return roots(spot).anyMatch(root -> root.tellsOfFew(smallest));
  }

  /** The change, with its cause where there is something to explain. */
  Change explain(Spot spot, Optional<Fraction> then, Optional<Fraction> now) {
    var movement = Change.movement(then, now);
    return new Change(
        then,
        now,
        movement,
        switch (movement) {
          case UP -> Optional.of(rise(spot, now));
          case DOWN -> Optional.of(fall(spot));
          case TOLD, UNTOLD -> Optional.of(Cause.COVERAGE);
          case SAME, NEITHER, NOT_COMPARED -> Optional.empty();
        });
  }

  private Cause rise(Spot spot, Optional<Fraction> level) {
    var changed = changed(spot);
    if (isDocumented(spot.asked(), changed, level)) {
      return Cause.REAL;
    }
    return isByOthers(changed) ? Cause.RESPONDENTS : Cause.CLAIMED;
  }

  private Cause fall(Spot spot) {
    var changed = changed(spot);
    if (isByOthers(changed)) {
      return Cause.RESPONDENTS;
    }
    // Where nobody says anything else, time has passed some bound.
    return changed.stream().allMatch(Root::fellByAge) ? Cause.EXPIRED : Cause.REAL;
  }

  private static boolean isByOthers(List<Root> changed) {
    return changed.stream().anyMatch(Root::hasOtherVoice);
  }

  /** One paper is enough for one object; of several answers each that changed needs its own. */
  private boolean isDocumented(AskedIndicator asked, List<Root> changed, Optional<Fraction> level) {
    LocalDate since = before.situation().reference();
    return asked.isComputed()
        ? !changed.isEmpty()
            && changed.stream().allMatch(root -> root.isDocumented(root.after().level(), since))
        : changed.stream().anyMatch(root -> root.isDocumented(level, since));
  }

  private List<Root> changed(Spot spot) {
    return roots(spot).filter(Root::hasChanged).toList();
  }

  /** What stands behind a level of the later round. */
  private Stream<Root> roots(Spot spot) {
    return Foundations.of(spot.asked(), after.questionnaire()).stream()
        .flatMap(question -> units(spot, question).flatMap(unit -> root(question, unit).stream()));
  }

  /** What others say nevertheless is shown, but a level that is not computed leaves it out. */
  private Stream<Unit> units(Spot spot, Question question) {
    if (spot.asked().isComputed()) {
      return spot.asked().isOfTheWhole()
          ? after.answers().units().all().stream()
          : Stream.of(Unit.collaboration(), spot.unit()).filter(question.panel()::asks);
    }
    return spot.asked().isOfTheWhole()
        ? after.answers().units().all().stream().filter(question.panel()::asks)
        : Stream.of(spot.unit());
  }

  private Optional<Root> root(Question question, Unit unit) {
    return pairing
        .same(question.ref())
        .flatMap(before.questionnaire()::question)
        .flatMap(old ->
            continuity.past(unit).stream()
                .filter(_ -> continuity.isSame(unit))
                .findFirst()
                .map(past ->
                    new Root(new Leaf(before, old, past), new Leaf(after, question, unit))));
  }
}
