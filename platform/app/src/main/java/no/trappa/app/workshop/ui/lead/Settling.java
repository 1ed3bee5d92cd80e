package no.trappa.app.workshop.ui.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Place;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.workshop.room.Programme.Stop;

/** What can be agreed on at one question, all that is asked under it included. */
record Settling(List<Agreeable> agreeables) {

  static final Settling NOTHING = new Settling(List.of());

  Settling {
    agreeables = List.copyOf(agreeables);
  }

  static Settling of(
      Evaluation evaluation,
      Definitions definitions,
      Stop stop,
      List<Settlement> settled,
      Set<Place> disputed) {
    var indicator = stop.indicator();
    var units = units(evaluation, definitions, indicator);
    var agreeables = new ArrayList<Agreeable>();
    asked(stop)
        .filter(asked -> isAgreeable(asked.kind()))
        .forEach(asked -> agreeables.add(asked.agreeable(units, settled, disputed)));
    return new Settling(agreeables);
  }

  boolean isPossible() {
    return !agreeables.isEmpty();
  }

  /** Whether somebody's level waits for an agreed answer. */
  boolean isDisputed() {
    return agreeables.stream().anyMatch(one -> !one.disputed().isEmpty());
  }

  /** Whether the room is not done before something is written down. */
  boolean isWaited() {
    var picked =
        agreeables.stream()
            .anyMatch(one -> one.kind() instanceof Kind.Level || one.kind() instanceof Kind.Choice);
    return isDisputed() || (picked && !hasAny());
  }

  boolean hasAny() {
    return agreeables.stream().anyMatch(one -> !one.settled().isEmpty());
  }

  /** Rows are kept by their owners, and a level that follows from answers follows from these. */
  private static boolean isAgreeable(Kind kind) {
    return switch (kind) {
      case Kind.Level _, Kind.Choice _, Kind.Quantity _, Kind.FreeText _, Kind.Date _ -> true;
      case Kind.Register _, Kind.Computed _ -> false;
    };
  }

  /** Where all speak of one thing, it is the collaboration that agrees. */
  private static List<Unit> units(
      Evaluation evaluation, Definitions definitions, Indicator indicator) {
    var words = definitions.vocabulary();
    var together =
        words.asks(indicator, UnitKind.COLLABORATION)
            ? Stream.of(Unit.collaboration())
            : Stream.<Unit>empty();
    var organisations =
        words.asks(indicator, UnitKind.ORGANISATION) && indicator.across() != Across.FACT
            ? evaluation.situation().members().stream().map(member -> Unit.of(member.id()))
            : Stream.<Unit>empty();
    return Stream.concat(together, organisations).toList();
  }

  private static Stream<Asked> asked(Stop stop) {
    var indicator = stop.indicator();
    var ref = stop.ref();
    return Stream.concat(
        Stream.of(new Asked(QuestionRef.of(ref), indicator.question(), indicator.kind())),
        indicator.inputs().stream()
            .map(input ->
                new Asked(QuestionRef.of(ref, input.id()), input.question(), input.kind())));
  }

  private record Asked(QuestionRef ref, Text words, Kind kind) {
    Agreeable agreeable(List<Unit> units, List<Settlement> settled, Set<Place> disputed) {
      Map<Unit, Settlement> own =
          settled.stream()
              .filter(one ->
                  Agreeable.agreed(one).filter(said -> said.question().equals(ref)).isPresent())
              .collect(Collectors.toMap(one -> one.decision().unit(), one -> one));
      var open =
          disputed.stream()
              .filter(place -> place.question().equals(ref))
              .map(Place::unit)
              .collect(Collectors.toSet());
      return new Agreeable(ref, words, kind, units, own, open);
    }
  }
}
