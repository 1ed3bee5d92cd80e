package no.trappa.engine.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Question;

/** Makes one score of the units' answers of record, as the indicator says. */
final class AcrossUnits {

  private static final Unit WHOLE = Unit.collaboration();

  private final Question question;
  private final SortedMap<Unit, Standing> standings;

  /** Only the units that are asked: others' answers are shown, but do not count. */
  AcrossUnits(Question question, Map<Unit, Standing> standings) {
    this.question = question;
    this.standings =
        standings.entrySet().stream()
            .filter(entry -> question.panel().asks(entry.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
  }

  Score combine(Optional<Fraction> required) {
    return switch (question.indicator().across()) {
      case MINIMUM, SPREAD -> minimum();
      case FACT -> standings.containsKey(WHOLE) ? fact(own()) : minimum();
      case MEAN -> {
        requireDistance();
        yield parts().mean(ceiling());
      }
      case SUM -> {
        requireDistance();
        yield parts().sum(ceiling());
      }
      case SHARE -> share(required);
    };
  }

  private Standing own() {
    return Optional.ofNullable(standings.get(WHOLE)).orElseThrow();
  }

  private Score minimum() {
    var settled = settledByTheWhole();
    if (settled.isPresent()) {
      return settled.get();
    }
    var apart = isOneObject() ? apart() : List.<Place>of();
    return apart.isEmpty()
        ? parts().minimum(question.scale().map(Scale::lowest))
        : disputed(apart, parts());
  }

  /** Where all speak of one object, what the collaboration agreed on is its level. */
  private Optional<Score> settledByTheWhole() {
    return Optional.ofNullable(standings.get(WHOLE))
        .filter(_ -> isOneObject())
        .filter(Standing::settled)
        .map(Standing::score);
  }

  private boolean isOneObject() {
    return !question.indicator().units().contains(UnitKind.ORGANISATION);
  }

  private Score fact(Standing own) {
    var parts = parts();
    return switch (own.score()) {
      case Score.Scored scored -> confirmed(scored, own.settled(), parts);
      case Score.Withheld(var reason, var places, var atMost, var _) ->
          new Score.Withheld(reason, places, atMost, parts.coverage());
      case Score.NotApplicable notApplicable -> notApplicable;
    };
  }

  private Score confirmed(Score.Scored fact, boolean settled, Parts parts) {
    var confirming = confirming();
    var apart = settled ? List.<Place>of() : apart();
    if (!apart.isEmpty()) {
      return disputed(apart, parts);
    }
    var unconfirmed = unconfirmed(confirming);
    if (!unconfirmed.isEmpty()) {
      return new Score.Withheld(
          Score.Reason.UNCONFIRMED, unconfirmed, Optional.of(fact.value()), parts.coverage());
    }
    return Score.Scored.of(
        new Trace.Confirmed(fact.trace(), new Parts(scores(confirming.values())).traces()),
        parts.coverage());
  }

  private SortedMap<Unit, Standing> confirming() {
    var confirming = new TreeMap<>(standings);
    confirming.remove(WHOLE);
    return confirming;
  }

  private List<Place> unconfirmed(Map<Unit, Standing> confirming) {
    return confirming.entrySet().stream()
        .filter(entry -> entry.getValue().score() instanceof Score.Withheld)
        .map(entry -> question.in(entry.getKey()))
        .toList();
  }

  /** The places at both ends, where they lie so far apart that nobody can tell. */
  private List<Place> apart() {
    var levels = standings.values().stream().flatMap(one -> one.score().known().stream()).toList();
    var low = levels.stream().reduce(Fraction::min);
    var high = levels.stream().reduce(Fraction::max);
    return question.scale().isPresent()
            && low.isPresent()
            && high.isPresent()
            && Spread.isDispute(question.scale().get(), low.get(), high.get())
        ? Stream.of(low.get(), high.get()).flatMap(this::at).sorted().toList()
        : List.of();
  }

  private Stream<Place> at(Fraction level) {
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue().score().known().filter(level::equals).isPresent())
        .map(entry -> question.in(entry.getKey()));
  }

  private static Score disputed(List<Place> apart, Parts parts) {
    return new Score.Withheld(Score.Reason.DISPUTED, apart, Optional.empty(), parts.coverage());
  }

  private void requireDistance() {
    if (question.scale().filter(one -> one.kind() == Scale.Kind.ORDINAL).isPresent()) {
      throw new IllegalArgumentException(question.ref() + ": an ordinal scale has no mean or sum");
    }
  }

  private Optional<Fraction> ceiling() {
    return question.scale().map(Scale::highest);
  }

  /** Where nothing is required, there is nothing to reach. */
  private Score share(Optional<Fraction> required) {
    return required
        .map(parts()::share)
        .orElseGet(() ->
            new Score.Withheld(
                Score.Reason.NOT_ASKED, List.of(), Optional.empty(), parts().coverage()));
  }

  private Parts parts() {
    return new Parts(scores(standings.values()));
  }

  private static List<Score> scores(Collection<Standing> standings) {
    return standings.stream().map(Standing::score).toList();
  }
}
