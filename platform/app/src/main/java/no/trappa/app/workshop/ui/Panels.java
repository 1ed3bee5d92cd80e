package no.trappa.app.workshop.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.engine.picture.Picture;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The panels of all rooms as HTML, each made once for all who are shown the same.
 *
 * <p>A reveal reaches three hundred people at the same moment; most of them share a handful of
 * panels.
 */
@Component
class Panels {

  private final PanelReader reader;
  private final LiveRooms rooms;
  private final Reveals reveals;
  private final TemplateEngine templates;
  private final Messages messages;
  private final Map<Evaluation.Id, Made> made = new ConcurrentHashMap<>();
  private final Map<Evaluation.Id, Long> changes = new ConcurrentHashMap<>();

  Panels(
      PanelReader reader,
      LiveRooms rooms,
      Reveals reveals,
      TemplateEngine templates,
      Messages messages) {
    this.reader = reader;
    this.rooms = rooms;
    this.reveals = reveals;
    this.templates = templates;
    this.messages = messages;
  }

  /**
   * Who is shown the same.
   *
   * @param asked whether the question the room is at is put to them
   */
  record Reader(Evaluation.Id evaluation, Unit unit, boolean asked, Language language) {}

  /** What the reader is told now. */
  String of(Reader who) {
    var now = made(who.evaluation());
    return now.panels().computeIfAbsent(who, _ -> new Once<>()).get(() -> html(who, now));
  }

  /** What was made of the room as it stands; what was made of it before is forgotten. */
  private Made made(Evaluation.Id evaluation) {
    var stamp = new Stamp(rooms.room(evaluation).moves(), changes.getOrDefault(evaluation, 0L));
    return made.compute(
        evaluation,
        (_, before) -> before != null && before.stamp().equals(stamp) ? before : new Made(stamp));
  }

  private String html(Reader who, Made now) {
    var pictures = now.pictures().get(() -> pictures(who.evaluation()));
    var html = new StringOutput();
    templates.render(
        "workshop/ui/panel.jte",
        Map.of("words", messages.in(who.language()), "panel", reader.read(who, pictures)),
        html);
    return html.toString().strip();
  }

  /** How people divide on the question the room is at. */
  private Map<QuestionRef, List<Picture>> pictures(Evaluation.Id evaluation) {
    return rooms
        .room(evaluation)
        .question()
        .filter(at -> at.getValue().step().isRevealed())
        .<Map<QuestionRef, List<Picture>>>map(at -> reveals.pictures(evaluation, at.getKey()))
        .orElse(Map.of());
  }

  /** Noted before anybody is told to look. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(EvaluationChanged change) {
    changes.merge(change.evaluation(), 1L, Long::sum);
  }

  private record Stamp(long moves, long changes) {}

  /** Nobody waits here but for what they want themselves: no room holds up another. */
  private record Made(
      Stamp stamp,
      Once<Map<QuestionRef, List<Picture>>> pictures,
      Map<Reader, Once<String>> panels) {
    Made(Stamp stamp) {
      this(stamp, new Once<>(), new ConcurrentHashMap<>());
    }
  }
}
