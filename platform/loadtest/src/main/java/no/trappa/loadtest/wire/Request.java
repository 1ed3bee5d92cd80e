package no.trappa.loadtest.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a browser asks for. */
public record Request(
    String method, String path, SequencedMap<String, String> headers, String body) {

  public static Request get(String path) {
    return new Request("GET", path, new LinkedHashMap<>(), "");
  }

  /** A form as a page sends it. */
  public static Request form(String path, Map<String, String> fields) {
    var encoded =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(path, encoded).with("Content-Type", "application/x-www-form-urlencoded");
  }

  /** What a page's script sends. */
  public static Request json(String path, String json) {
    return post(path, json).with("Content-Type", "application/json");
  }

  public Request with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Request(method, path, more, body);
  }

  byte[] bytes() {
    var content = body.getBytes(UTF_8);
    var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (method.equals("POST")) {
      head.append("Content-Length: " + content.length + "\r\n");
    }
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
    all.writeBytes(content);
    return all.toByteArray();
  }

  private static Request post(String path, String body) {
    return new Request("POST", path, new LinkedHashMap<>(), body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
