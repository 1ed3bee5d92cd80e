package no.trappa.app.workshop.agenda;

import static java.util.Comparator.comparingInt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.evaluation.AnswerHistory;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Moved;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import org.springframework.stereotype.Service;

/** How the meetings run: which question comes next, and how they do against their agendas. */
@Service
public class Meetings {

  private final Agendas agendas;
  private final Evaluations evaluations;
  private final LiveRooms rooms;
  private final AnswerHistory answers;
  private final Clock clock;
  private final Map<Evaluation.Id, Mixed> known = new ConcurrentHashMap<>();

  Meetings(
      Agendas agendas,
      Evaluations evaluations,
      LiveRooms rooms,
      AnswerHistory answers,
      Clock clock) {
    this.agendas = agendas;
    this.evaluations = evaluations;
    this.rooms = rooms;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The questions of the meeting in the order they are taken, and where the room is among them.
   *
   * <p>Those of the modules that are taken in the room, in the order of the agenda. Where the room
   * takes the mixed ones first: those it has been at, then those on which answers lay far apart
   * when it asked for that, then the others.
   */
  public Itinerary itinerary(Evaluation.Id evaluation) {
    var moves = rooms.moves(evaluation);
    var room = Room.after(moves);
    var stops = inRoom(evaluation);
    var opened =
        moves.stream()
            .flatMap(moved ->
                moved.move() instanceof Move.Open(var question)
                    ? Optional.of(question).stream()
                    : Optional.<IndicatorRef>empty().stream())
            .distinct()
            .toList();
    var mixed =
        room.ordering() == Ordering.MOST_MIXED_FIRST
            ? mixed(evaluation, moves)
            : List.<IndicatorRef>of();
    return Itinerary.of(stops, opened, mixed, room);
  }

  /** The modules that each answers alone, before the meeting. */
  public Set<ModuleDefinition.Id> beforehand(Evaluation.Id evaluation) {
    return agendas
        .of(evaluation)
        .agenda()
        .taken(Taken.BEFORE)
        .map(AgendaItem::module)
        .collect(Collectors.toSet());
  }

  /** How the room does against its agenda now; time stands still once the evaluation is closed. */
  public Headway headway(Evaluation.Id evaluation) {
    var closed = evaluations.find(evaluation).flatMap(Evaluation::closedAt);
    var now = clock.instant();
    return new Reckoning(
            agendas.of(evaluation).agenda(),
            programme(evaluation),
            rooms.moves(evaluation),
            closed.filter(now::isAfter).orElse(now))
        .headway();
  }

  private List<Programme.Stop> inRoom(Evaluation.Id evaluation) {
    var modules =
        agendas.of(evaluation).agenda().taken(Taken.ROOM).map(AgendaItem::module).toList();
    return programme(evaluation).stops().stream()
        .filter(stop -> modules.contains(stop.module().id()))
        .sorted(comparingInt(stop -> modules.indexOf(stop.module().id())))
        .toList();
  }

  /** Answers given after the room last asked change nothing, so they are looked at once. */
  private List<IndicatorRef> mixed(Evaluation.Id evaluation, List<Moved> moves) {
    var asked = moves.stream().filter(moved -> moved.move() instanceof Move.OrderBy).toList();
    return Optional.ofNullable(known.get(evaluation))
        .filter(mixed -> mixed.times() == asked.size())
        .orElseGet(() -> {
          var mixed = new Mixed(asked.size(), lookAt(evaluation, asked));
          known.put(evaluation, mixed);
          return mixed;
        })
        .questions();
  }

  private List<IndicatorRef> lookAt(Evaluation.Id id, List<Moved> asked) {
    var moments = asked.stream().map(Moved::at).sorted().toList();
    var situation = evaluations.find(id).orElseThrow().situation();
    var words = evaluations.definitions(id).vocabulary();
    return new Mixture(answers.of(id), moments, situation, words).mixed(programme(id).stops());
  }

  private Programme programme(Evaluation.Id evaluation) {
    return Programme.of(evaluations.definitions(evaluation));
  }

  /** The mixed questions, as they were when the room had asked so many times. */
  private record Mixed(int times, List<IndicatorRef> questions) {}
}
