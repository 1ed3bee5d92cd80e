package no.trappa.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.change.Drift.Distance;
import no.trappa.engine.change.Tracks.Pair;
import no.trappa.engine.score.Spread;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;

/** How far apart the units stand where that is what matters. */
final class Drifts {

  private final Pair rounds;
  private final Pairing pairing;
  private final Continuity continuity;

  Drifts(Pair rounds, Pairing pairing, Continuity continuity) {
    this.rounds = rounds;
    this.pairing = pairing;
    this.continuity = continuity;
  }

  /** One for each axis the later round asks about, in its order. */
  List<Drift> all() {
    return axes()
        .flatMap(question -> question.scale().stream().map(scale -> drift(question, scale)))
        .toList();
  }

  private Stream<Question> axes() {
    var questionnaire = rounds.after().questionnaire();
    var axes =
        questionnaire.modules().stream()
            .flatMap(module -> module.definition().allGroups())
            .flatMap(group -> group.axes().stream())
            .flatMap(axis -> questionnaire.question(axis).stream());
    var spreads =
        questionnaire
            .indicators()
            .filter(asked -> asked.indicator().across() == Across.SPREAD)
            .flatMap(AskedIndicator::asked);
    return Stream.concat(axes, spreads).distinct();
  }

  private Drift drift(Question after, Scale scale) {
    var before = before(after.ref());
    return new Drift(
        after.ref(),
        new Distance(
            before.flatMap(question -> distance(scale, levels(rounds.before(), question))),
            distance(scale, levels(rounds.after(), after))),
        before
            .map(question -> alike(scale, question, after))
            .orElseGet(() -> new Distance(Optional.empty(), Optional.empty())));
  }

  private Optional<Question> before(QuestionRef axis) {
    return pairing.same(axis).flatMap(rounds.before().questionnaire()::question);
  }

  /** Over those who told both times, and of whom it may be told. */
  private Distance alike(Scale scale, Question before, Question after) {
    var then = new ArrayList<Fraction>();
    var now = new ArrayList<Fraction>();
    for (var unit : rounds.after().answers().units().all()) {
      if (continuity.isSame(unit)) {
        var root = root(before, after, unit);
        var old = root.before().level();
        var level = root.after().level();
        if (old.isPresent() && level.isPresent() && !root.tellsOfFew(smallest())) {
          then.add(old.get());
          now.add(level.get());
        }
      }
    }
    return new Distance(distance(scale, then), distance(scale, now));
  }

  private Root root(Question before, Question after, Unit unit) {
    return new Root(
        new Leaf(rounds.before(), before, continuity.past(unit).getFirst()),
        new Leaf(rounds.after(), after, unit));
  }

  private int smallest() {
    return Math.max(
        rounds.before().situation().shownFrom(), rounds.after().situation().shownFrom());
  }

  private static List<Fraction> levels(Side side, Question question) {
    return side.answers().units().all().stream()
        .flatMap(unit -> new Leaf(side, question, unit).level().stream())
        .toList();
  }

  private static Optional<Integer> distance(Scale scale, List<Fraction> levels) {
    return levels.size() < 2
        ? Optional.empty()
        : levels.stream()
            .reduce(Fraction::min)
            .flatMap(low ->
                levels.stream().reduce(Fraction::max).map(high -> Spread.steps(scale, low, high)));
  }
}
