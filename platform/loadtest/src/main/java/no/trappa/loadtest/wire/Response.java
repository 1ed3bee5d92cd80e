package no.trappa.loadtest.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the host answered.
 *
 * @param location the path it leads to; empty when it leads nowhere
 * @param cookies what it wants remembered, as {@code name=value}
 * @param last whether the host closes the connection after it
 */
public record Response(
    int status, String location, List<String> cookies, String body, boolean last) {

  static Response read(Incoming in) throws IOException {
    var headers = Headers.read(in);
    return new Response(
        headers.status(),
        headers.first("location").map(Response::path).orElse(""),
        headers.all("set-cookie").map(cookie -> cookie.split(";", 2)[0]).toList(),
        headers.hasBody() ? body(headers, in) : "",
        headers.says("connection", "close"));
  }

  /** This, when the host answered as it does when all is well. */
  public Response expect(int wanted) throws IOException {
    if (status != wanted) {
      throw new IOException("the host answered %d instead of %d".formatted(status, wanted));
    }
    return this;
  }

  private static String path(String location) {
    var uri = URI.create(location);
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static String body(Headers headers, Incoming in) throws IOException {
    var raw =
        headers.says("transfer-encoding", "chunked")
            ? in.allChunks()
            : in.exactly(headers.first("content-length").map(Integer::parseInt).orElse(0));
    return new String(headers.says("content-encoding", "gzip") ? unzipped(raw) : raw, UTF_8);
  }

  private static byte[] unzipped(byte[] zipped) throws IOException {
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return plain.readAllBytes();
    }
  }
}
