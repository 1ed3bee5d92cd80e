package no.trappa.loadtest.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/** A stream of server-sent events, read one after the other. */
public final class EventStream implements AutoCloseable {

  private final Connection connection;
  private byte[] chunk = {};
  private int at;

  private EventStream(Connection connection) {
    this.connection = connection;
  }

  /** One event as the host named it. */
  public record Event(String name, String data) {}

  static EventStream read(Connection connection) throws IOException {
    var headers = Headers.read(connection.in());
    if (headers.status() != 200) {
      throw new IOException("the host refused to be followed: " + headers.status());
    }
    return new EventStream(connection);
  }

  /** The next event; returns when there is one. */
  public Event next() throws IOException {
    var name = "";
    var data = "";
    for (var line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        data = line.substring("data: ".length());
      }
    }
    return new Event(name, data);
  }

  /** The next event of this name; others are passed over. */
  public Event next(String name) throws IOException {
    var event = next();
    while (!event.name().equals(name)) {
      event = next();
    }
    return event;
  }

  /** Waits longer, or shorter, for what comes next than a page's script would. */
  public void wait(Duration atMost) throws IOException {
    connection.wait(atMost);
  }

  @Override
  public void close() {
    connection.close();
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream(80);
    for (var next = read(); next != '\n'; next = read()) {
      line.write(next);
    }
    return line.toString(UTF_8);
  }

  private int read() throws IOException {
    while (at == chunk.length) {
      chunk = connection.in().chunk();
      at = 0;
      if (chunk.length == 0) {
        throw new IOException("the host ended the stream");
      }
    }
    return chunk[at++];
  }
}
