package no.trappa.app.workshop.agenda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.workshop.room.Programme;

/**
 * What is planned as long as nobody has: every module in the room, in the assessment's order.
 *
 * <p>In the room a question takes three minutes: one to read and answer it, two for the reveal and
 * the talk. Alone it takes forty seconds. Both are begun minutes, by module.
 */
public final class Suggestion {

  /** How long the meeting lasts when nobody has said. */
  static final int MEETING_MINUTES = 120;

  private static final int IN_THE_ROOM_SECONDS = 180;
  private static final int ALONE_SECONDS = 40;

  private Suggestion() {}

  static Agenda of(Programme programme) {
    return new Agenda(
        questions(programme).entrySet().stream()
            .map(module ->
                new AgendaItem(
                    module.getKey(), Taken.ROOM, minutes(Taken.ROOM, module.getValue().intValue())))
            .toList(),
        Optional.empty(),
        MEETING_MINUTES,
        0);
  }

  /** How long so many questions of one module take there. */
  public static int minutes(Taken where, int questions) {
    return switch (where) {
      case ROOM -> beganMinutes(questions * IN_THE_ROOM_SECONDS);
      case BEFORE -> alone(questions);
      case LATER -> 0;
    };
  }

  /** How many minutes one participant needs for so many questions alone. */
  public static int alone(int questions) {
    return beganMinutes(questions * ALONE_SECONDS);
  }

  /** How many questions each module puts to the room, in the assessment's order. */
  static Map<ModuleDefinition.Id, Long> questions(Programme programme) {
    return programme.stops().stream()
        .collect(groupingBy(stop -> stop.module().id(), LinkedHashMap::new, counting()));
  }

  /** The modules an agenda has, each once. */
  static List<ModuleDefinition.Id> modules(Programme programme) {
    return List.copyOf(questions(programme).keySet());
  }

  private static int beganMinutes(int seconds) {
    return Math.ceilDiv(seconds, 60);
  }
}
