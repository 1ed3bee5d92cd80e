package no.trappa.app.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Moved;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Step;

/** Holds what happened in a room against what was planned. */
final class Reckoning {

  private final Agenda agenda;
  private final Programme programme;
  private final List<Moved> moves;
  private final Instant now;
  private final Room room;
  private final TimeUsed used;

  Reckoning(Agenda agenda, Programme programme, List<Moved> moves, Instant now) {
    this.agenda = agenda;
    this.programme = programme;
    this.moves = moves;
    this.now = now;
    this.room = Room.after(moves);
    this.used = TimeUsed.of(moves, now);
  }

  Headway headway() {
    var inRoom = agenda.taken(Taken.ROOM).map(item -> module(item.module(), item.minutes()));
    var others =
        agenda.items().stream()
            .filter(item -> item.taken() != Taken.ROOM)
            .map(item -> module(item.module(), 0))
            .filter(module -> module.used().isPositive());
    var modules = Stream.concat(inRoom, others).toList();
    var left = modules.stream().map(Headway.OfModule::left).reduce(breakLeft(), Duration::plus);
    return new Headway(modules, begins().plus(left), agenda.end());
  }

  private Headway.OfModule module(ModuleDefinition.Id id, int minutes) {
    var questions =
        programme.stops().stream()
            .map(Programme.Stop::ref)
            .filter(ref -> ref.module().equals(id))
            .toList();
    var planned = Duration.ofMinutes(minutes);
    var dealtWith = (int) questions.stream().filter(this::isDealtWith).count();
    var each = planned.dividedBy(questions.size());
    var underWay =
        questions.stream()
            .filter(question -> !isDealtWith(question))
            .map(question -> shorter(used.at(question), each))
            .reduce(Duration.ZERO, Duration::plus);
    var done = planned.multipliedBy(dealtWith).dividedBy(questions.size()).plus(underWay);
    var spent = questions.stream().map(used::at).reduce(Duration.ZERO, Duration::plus);
    return new Headway.OfModule(id, questions.size(), dealtWith, planned, done, spent);
  }

  /** Agreed, skipped, or left behind for another: the room does not come back by itself. */
  private boolean isDealtWith(IndicatorRef question) {
    if (room.skipped().contains(question)) {
      return true;
    }
    if (room.parked().contains(question)) {
      return false;
    }
    var isHere = room.scene().question().filter(question::equals).isPresent();
    return Optional.ofNullable(room.asked().get(question))
        .map(Asked::step)
        .filter(step -> step == Step.AGREED || (!isHere && step.isRevealed()))
        .isPresent();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** From when what is left is taken: the planned start while that is yet to come. */
  private Instant begins() {
    return hasBegun() ? now : agenda.start().filter(now::isBefore).orElse(now);
  }

  private boolean hasBegun() {
    return !room.asked().isEmpty();
  }

  /** The break is had once the room has paused after its first question. */
  private Duration breakLeft() {
    var had =
        moves.stream()
            .dropWhile(moved -> !(moved.move() instanceof Move.Open))
            .anyMatch(moved -> moved.move() instanceof Move.Pause);
    return had ? Duration.ZERO : Duration.ofMinutes(agenda.breakMinutes());
  }
}
