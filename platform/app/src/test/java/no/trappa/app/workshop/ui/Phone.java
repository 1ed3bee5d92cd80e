package no.trappa.app.workshop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without script: follows links and redirects, fills in forms and sends them. */
final class Phone {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI host;
  private HttpResponse<String> response;
  private Document page;

  Phone(int port) {
    this.host = URI.create("http://localhost:" + port);
    this.response = send(HttpRequest.newBuilder(host.resolve("/j")));
    this.page = Jsoup.parse(response.body());
  }

  Phone open(String path) {
    return show(send(HttpRequest.newBuilder(host.resolve(path))));
  }

  /** Chooses a radio or a box. */
  Phone choose(String name, String value) {
    var field = only("input[name='%s'][value='%s']".formatted(name, value));
    if (field.attr("type").equals("radio")) {
      page.select("input[name='%s']".formatted(name)).forEach(other -> other.removeAttr("checked"));
    }
    field.attr("checked", "checked");
    return this;
  }

  Phone write(String name, String words) {
    var field = only("[name='%s']".formatted(name));
    if (field.normalName().equals("select")) {
      field.select("option").removeAttr("selected");
      field.select("option[value='%s']".formatted(words)).attr("selected", "selected");
    }
    field.val(words);
    return this;
  }

  /** Sends the form that the button belongs to. */
  Phone press(String button) {
    var pressed =
        page.select("button").stream()
            .filter(candidate -> candidate.text().equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button \"" + button + "\" on " + text()));
    return submit((FormElement) Objects.requireNonNull(pressed.closest("form")), pressed);
  }

  /** Sends whatever the form on the page holds to another address, as a forged page would. */
  Phone post(String path, String body) {
    return show(send(form(path, body)));
  }

  /** What the script sends, with the key of the page shown. */
  HttpResponse<String> tap(String json) {
    return send(
        HttpRequest.newBuilder(host.resolve("/p/taps"))
            .header("Content-Type", "application/json")
            .header("X-Trappa-Key", key())
            .POST(BodyPublishers.ofString(json)));
  }

  String key() {
    return page.body().attr("data-key");
  }

  String self(String what) {
    return page.body().attr("data-" + what);
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String path() {
    return response.uri().getPath();
  }

  String text() {
    return page.body().text();
  }

  String heading() {
    return page.select("h1").text();
  }

  List<String> faults() {
    return page.select(".fault").eachText();
  }

  String fault(String id) {
    var place = page.getElementById(id);
    return place == null ? "" : place.text();
  }

  boolean isChosen(String name, String value) {
    return only("input[name='%s'][value='%s']".formatted(name, value)).hasAttr("checked");
  }

  String written(String name) {
    var field = only("[name='%s']".formatted(name));
    return field.normalName().equals("select")
        ? field.select("option[selected]").val()
        : field.val();
  }

  Document page() {
    return page;
  }

  /** What the participant's cookie holds. */
  String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("trappa-participant"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Sets a cookie as if somebody had typed it in. */
  Phone withCookie(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(host, cookie);
    return this;
  }

  private Phone submit(FormElement form, Element pressed) {
    var fields =
        new ArrayList<>(
            form.formData().stream().map(data -> pair(data.key(), data.value())).toList());
    if (pressed.hasAttr("name")) {
      fields.add(pair(pressed.attr("name"), pressed.val()));
    }
    var body = String.join("&", fields);
    var path = form.attr("action");
    return show(
        send(
            form.attr("method").equals("post")
                ? form(path, body)
                : HttpRequest.newBuilder(host.resolve(path + "?" + body))));
  }

  private HttpRequest.Builder form(String path, String body) {
    return HttpRequest.newBuilder(host.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private Element only(String selector) {
    var found = page.select(selector);
    if (found.size() != 1) {
      throw new AssertionError(
          "%d of %s on the page %s".formatted(found.size(), selector, response.uri()));
    }
    return found.getFirst();
  }

  private Phone show(HttpResponse<String> shown) {
    response = shown;
    page = Jsoup.parse(shown.body());
    return this;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String pair(String name, String value) {
    return List.of(name, value).stream()
        .map(part -> URLEncoder.encode(part, UTF_8))
        .collect(Collectors.joining("="));
  }
}
