package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events. */
final class EventWriter {

  private final PrintWriter writer;

  EventWriter(HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Cache-Control", "no-store");
    // Proxies that collect answers before they pass them on are asked not to.
    response.setHeader("X-Accel-Buffering", "no");
    this.writer = response.getWriter();
  }

  /** Sends an event and all that was added; false once nothing reaches the connection any more. */
  boolean send(String event, String data) {
    add(event, data);
    return !writer.checkError();
  }

  /** Adds an event, of one line or several, to be sent with the next. */
  void add(String event, String data) {
    writer.write("event: " + event + "\n");
    data.lines().forEach(line -> writer.write("data: " + line + "\n"));
    writer.write("\n");
  }
}
