package no.trappa.app.workshop.ui.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.agenda.Taken;
import no.trappa.app.workshop.room.Programme;

/** What an evaluation's agenda is told with. */
record AgendaWords(
    Phrases phrases,
    Definitions definitions,
    Map<ModuleDefinition.Id, Integer> questions,
    ZoneId zone) {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  static AgendaWords of(Phrases phrases, Definitions definitions, ZoneId zone) {
    var questions =
        Programme.of(definitions).stops().stream()
            .collect(groupingBy(stop -> stop.module().id(), summingInt(_ -> 1)));
    return new AgendaWords(phrases, definitions, questions, zone);
  }

  AgendaWords in(Phrases other) {
    return new AgendaWords(other, definitions, questions, zone);
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String title(ModuleDefinition.Id module) {
    return definitions
        .module(module)
        .map(definition -> phrases.say(definition.title()))
        .orElse(module.value());
  }

  /** How many questions the module puts to the room. */
  int questions(ModuleDefinition.Id module) {
    return questions.getOrDefault(module, 0);
  }

  String where(Taken taken) {
    return switch (taken) {
      case BEFORE -> say("agenda.where.before");
      case ROOM -> say("agenda.where.room");
      case LATER -> say("agenda.where.later");
    };
  }

  /** 50 min, 2 t, 1 t 50 min. */
  String length(int minutes) {
    var hours = minutes / 60;
    var rest = minutes % 60;
    if (hours == 0) {
      return say("agenda.length.minutes", rest);
    }
    return rest == 0 ? say("agenda.length.hours", hours) : say("agenda.length.both", hours, rest);
  }

  /** The day and the time of day in the collaboration's zone. */
  String moment(Instant instant) {
    var there = LocalDateTime.ofInstant(instant, zone);
    return say("agenda.moment", phrases.say(there.toLocalDate()), timeOfDay(there.toLocalTime()));
  }

  private static String timeOfDay(LocalTime time) {
    return time.format(MINUTES);
  }
}
