package no.trappa.app.workshop.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Role;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.app.workshop.Turnout;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/**
 * What is said below the picture of how people divide, in a line each.
 *
 * @param told the results, for what is disputed
 */
record Notes(Dividing dividing, Told told, Optional<Turnout> turnout) {

  private static final Who EVERYBODY = new Who.Everybody();

  List<String> all() {
    var notes = new ArrayList<String>();
    disputed().ifPresent(notes::add);
    gap().ifPresent(notes::add);
    words().forEach(notes::add);
    hidden().ifPresent(notes::add);
    if (!names().named()) {
      notes.add(say("projector.note.unnamed"));
    }
    waiting().ifPresent(notes::add);
    if (!dividing.isRoomForUnits(Posed.parts(dividing.stop()))) {
      notes.add(say("projector.note.room-only"));
    }
    turnout
        .filter(count -> count.late() > 0)
        .ifPresent(count -> notes.add(say("projector.note.late", count.late())));
    return notes;
  }

  /** Where answers lie so far apart that the level is withheld, and the part that decides it. */
  private Optional<String> disputed() {
    var places =
        result().stream()
            .flatMap(result -> result.units().entrySet().stream())
            .flatMap(unit -> disputes(unit.getKey(), unit.getValue()))
            .filter(place -> isSeen(place.unit()))
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var units = names().of(places.stream().map(Place::unit).distinct().toList());
    var deciding =
        places.stream()
            .map(Place::question)
            .filter(question -> question.input().isPresent())
            .distinct()
            .map(told::question)
            .collect(Collectors.joining(" · "));
    return Optional.of(
        deciding.isEmpty()
            ? say("projector.note.disputed", units)
            : say("projector.note.disputed.by", units, deciding));
  }

  /** That the few of a unit of whom nothing is shown differ would tell on them. */
  private boolean isSeen(Unit unit) {
    return dividing.pairs().values().stream()
        .flatMap(pair -> pair.now().parts().stream())
        .anyMatch(part -> isOf(part.who(), unit));
  }

  private static boolean isOf(Who who, Unit unit) {
    return switch (who) {
      case Who.Everybody _, Who.OnSide _ -> false;
      case Who.InUnit(var one) -> one.equals(unit);
      case Who.InRole(var one, var _) -> one.equals(unit);
    };
  }

  private Optional<IndicatorResult> result() {
    var ref = dividing.stop().ref();
    return told.outcome().result().modules().stream()
        .flatMap(module -> module.indicators())
        .filter(indicator -> indicator.indicator().equals(ref))
        .findFirst();
  }

  private static Stream<Place> disputes(Unit unit, Score score) {
    return switch (score) {
      case Score.Withheld withheld when withheld.reason() == Score.Reason.DISPUTED ->
          withheld.decidedBy().stream().filter(place -> place.unit().equals(unit));
      case Score.Withheld _, Score.Scored _, Score.NotApplicable _ -> Stream.empty();
    };
  }

  /** How far those who order and those who deliver lie apart, by what is shown of both. */
  private Optional<String> gap() {
    return single()
        .flatMap(pair -> {
          var orderers = middle(pair, Role.Side.ORDERER);
          var executors = middle(pair, Role.Side.EXECUTOR);
          return orderers.flatMap(one -> executors.map(other -> Math.abs(one - other)));
        })
        .filter(gap -> gap > 0)
        .map(gap -> say("projector.note.gap", gap));
  }

  private Optional<Pair> single() {
    return dividing.pairs().size() == 1
        ? dividing.pairs().values().stream().findFirst()
        : Optional.empty();
  }

  private Optional<Integer> middle(Pair pair, Role.Side side) {
    return Posed.parts(dividing.stop()).getFirst().kind() instanceof Kind.Level(var scale, var _)
        ? pair.of(new Who.OnSide(side))
            .map(Picture.Part::division)
            .flatMap(division -> new Columns(scale.levels(), false, false).middle(division))
        : Optional.empty();
  }

  /** Words, days, numbers and rows are read elsewhere. */
  private Stream<String> words() {
    return Posed.parts(dividing.stop()).stream()
        .filter(part -> !(part.kind() instanceof Kind.Level || part.kind() instanceof Kind.Choice))
        .map(part -> Optional.ofNullable(dividing.pairs().get(part.ref())))
        .flatMap(Optional::stream)
        .map(pair -> say("projector.note.words", pair.now().people()));
  }

  /** Units of which it may not be shown how they divide. */
  private Optional<String> hidden() {
    if (dividing.pairs().values().stream().allMatch(pair -> pair.of(EVERYBODY).isEmpty())) {
      return Optional.of(say("projector.note.nothing", smallest()));
    }
    var hidden = dividing.units().stream().filter(unit -> !isShown(unit)).toList();
    return hidden.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names().named()
                ? say("projector.note.hidden", names().of(hidden), smallest())
                : say("projector.note.hidden.unnamed", hidden.size(), smallest()));
  }

  private boolean isShown(Unit unit) {
    return dividing.pairs().values().stream()
        .allMatch(pair -> pair.of(new Who.InUnit(unit)).isPresent());
  }

  private Optional<String> waiting() {
    var waiting =
        dividing.pairs().values().stream().mapToInt(pair -> pair.now().waiting()).max().orElse(0);
    return waiting == 0 ? Optional.empty() : Optional.of(say("projector.note.waiting", waiting));
  }

  private int smallest() {
    return told.outcome().situation().smallestGroup();
  }

  private Names names() {
    return dividing.names();
  }

  private String say(String key, Object... arguments) {
    return names().phrases().say(key, arguments);
  }
}
