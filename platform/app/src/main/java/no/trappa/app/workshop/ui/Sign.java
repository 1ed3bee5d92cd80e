package no.trappa.app.workshop.ui;

import java.time.Duration;
import java.util.Optional;

/** What a participant's page is told of the room: where to be, the time left, and the panel. */
record Sign(Whereabouts where, Optional<Duration> left, boolean running, String panel) {

  /** The figures, as JSON; the paths are our own and need no escaping. */
  String figures() {
    return """
    {"path":%s,"ahead":%s,"question":%s,"round":%d,"left":%s,"running":%b}\
    """
        .formatted(
            where.path().map(Sign::quoted).orElse("null"),
            where.ahead().map(Sign::quoted).orElse("null"),
            where.question().map(Sign::quoted).orElse("null"),
            where.round(),
            left.map(Duration::toMillis).map(String::valueOf).orElse("null"),
            running);
  }

  private static String quoted(String path) {
    return '"' + path + '"';
  }
}
