package no.trappa.app.workshop.agenda;

import static java.util.Comparator.comparingInt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.definition.IndicatorRef;
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
  private final Map<Evaluation.Id, Ranking> rankings = new ConcurrentHashMap<>();

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
   * orders by mixture: first those it has been at, then the others with the most mixed first, then
   * those that too few have answered.
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
            ? ranking(evaluation, moves)
            : List.<IndicatorRef>of();
    return Itinerary.of(stops, opened, mixed, room);
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

  /** Answers given after the last choice change nothing, so one ranking serves until the next. */
  private List<IndicatorRef> ranking(Evaluation.Id evaluation, List<Moved> moves) {
    var choices = moves.stream().filter(moved -> isChoice(moved.move())).toList();
    var known = Optional.ofNullable(rankings.get(evaluation));
    return known
        .filter(ranking -> ranking.choices() == choices.size())
        .orElseGet(() -> {
          var ranking = new Ranking(choices.size(), rank(evaluation, choices));
          rankings.put(evaluation, ranking);
          return ranking;
        })
        .questions();
  }

  private List<IndicatorRef> rank(Evaluation.Id id, List<Moved> choices) {
    var moments = choices.stream().map(Moved::at).sorted().toList();
    var situation = evaluations.find(id).orElseThrow().situation();
    var words = evaluations.definitions(id).vocabulary();
    return new Mixture(answers.of(id), moments, situation, words).ranked(programme(id).stops());
  }

  private static boolean isChoice(Move move) {
    return move instanceof Move.Open || move instanceof Move.OrderBy;
  }

  private Programme programme(Evaluation.Id evaluation) {
    return Programme.of(evaluations.definitions(evaluation));
  }

  /** The questions, the most mixed first, as they were after so many choices. */
  private record Ranking(int choices, List<IndicatorRef> questions) {}
}
