package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The stream that a participant's page follows. */
@WorkshopTest
@Timeout(30)
class EventsTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Workshop.Host workshop;
  private final Rooms rooms;
  private final int port;
  private final Evaluation evaluation;
  private final Phone phone;

  EventsTest(Workshop.Host workshop, Rooms rooms, @LocalServerPort int port) {
    this.workshop = workshop;
    this.rooms = rooms;
    this.port = port;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.director(evaluation);
  }

  @Test
  void startsWithHowThingsStand() throws Exception {
    try (var stream = follow()) {
      assertThat(next(stream)).startsWith("room {\"path\":null");
      assertThat(next(stream)).isEqualTo("snapshot {\"open\":true,\"answered\":0,\"of\":6}");
    }
  }

  @Test
  void tellsOfOwnAnswersGivenInAnotherWindow() throws Exception {
    try (var stream = follow()) {
      untilSnapshot(stream);
      phone.open("/p/q/1").choose("answer", "2").press("Neste");

      assertThat(next(stream)).contains("\"answered\":1");
    }
  }

  @Test
  void tellsThatTheEvaluationIsClosed() throws Exception {
    try (var stream = follow()) {
      untilSnapshot(stream);
      workshop.close(evaluation);

      assertThat(next(stream)).contains("\"open\":false");
    }
  }

  @Test
  void isNothingForStrangers() throws Exception {
    var response = client.send(request().build(), BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void isCountedInItsRoom() throws Exception {
    try (var stream = follow()) {
      next(stream);

      assertThat(rooms.following(evaluation.id())).isEqualTo(1);
    }
  }

  private BufferedReader follow() throws IOException, InterruptedException {
    var request = request().header("Cookie", "trappa-participant=" + phone.token()).build();
    var body = client.send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/p/events"))
        .header("Accept", "text/event-stream");
  }

  private static void untilSnapshot(BufferedReader stream) throws IOException {
    while (!next(stream).startsWith("snapshot")) {}
  }

  private static String next(BufferedReader stream) throws IOException {
    var event = stream.readLine().replace("event: ", "");
    var data = stream.readLine().replace("data: ", "");
    stream.readLine();
    return event + " " + data;
  }
}
