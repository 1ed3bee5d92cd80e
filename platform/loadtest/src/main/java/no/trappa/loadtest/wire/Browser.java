package no.trappa.loadtest.wire;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keeps cookies and a connection, and asks one thing at a time. */
public final class Browser implements AutoCloseable {

  private final Target target;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private Optional<Connection> kept = Optional.empty();

  public Browser(Target target) {
    this.target = target;
  }

  /** Asks, on the connection that is there or on a new one where the host has closed it. */
  public Response ask(Request request) throws IOException {
    var asked = prepared(request).with("Accept-Encoding", "gzip");
    if (kept.isPresent()) {
      try {
        return askOn(kept.get(), asked);
      } catch (IOException _) {
        drop();
      }
    }
    var fresh = Connection.to(target);
    kept = Optional.of(fresh);
    try {
      return askOn(fresh, asked);
    } catch (IOException failure) {
      drop();
      throw failure;
    }
  }

  /** Opens a page, and where it leads. */
  public Response open(String path) throws IOException {
    var response = ask(Request.get(path));
    for (var hops = 0; response.status() / 100 == 3 && hops < 5; hops++) {
      response = ask(Request.get(response.location()));
    }
    return response.expect(200);
  }

  /** Follows a stream of events on a connection of its own. */
  public EventStream follow(String path) throws IOException {
    var connection = Connection.to(target);
    try {
      connection.send(prepared(Request.get(path)).with("Accept", "text/event-stream"));
      return EventStream.read(connection);
    } catch (IOException failure) {
      connection.close();
      throw failure;
    }
  }

  /** Lets go of the connection without a word, as a phone that loses its network. */
  public void drop() {
    kept.ifPresent(Connection::close);
    kept = Optional.empty();
  }

  @Override
  public void close() {
    drop();
  }

  private Response askOn(Connection connection, Request request) throws IOException {
    connection.send(request);
    var response = Response.read(connection.in());
    response.cookies().forEach(this::remember);
    if (response.last()) {
      drop();
    }
    return response;
  }

  private Request prepared(Request request) {
    return cookies.isEmpty()
        ? request
        : request.with(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
  }

  private void remember(String cookie) {
    var parts = cookie.split("=", 2);
    if (parts[1].isEmpty()) {
      cookies.remove(parts[0]);
    } else {
      cookies.put(parts[0], parts[1]);
    }
  }
}
