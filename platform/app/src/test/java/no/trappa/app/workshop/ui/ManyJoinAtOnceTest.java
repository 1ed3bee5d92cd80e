package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.UnitProgress;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hall behind one address: all of them read the code from the screen in the same minute. */
@WorkshopTest
class ManyJoinAtOnceTest {

  private static final int HALL = 500;
  private static final int AT_ONCE = 50;

  private final Answers answers;
  private final Evaluation evaluation;
  private final URI door;
  private final HttpClient client = HttpClient.newHttpClient();

  ManyJoinAtOnceTest(Workshop.Host workshop, Answers answers, @LocalServerPort int port) {
    this.answers = answers;
    this.evaluation = workshop.evaluation();
    this.door = URI.create("http://localhost:" + port + "/j/" + evaluation.joinCode());
  }

  @Test
  void everyoneGetsIn() {
    try (var hall = Executors.newFixedThreadPool(AT_ONCE)) {
      IntStream.range(0, HALL).forEach(_ -> hall.execute(this::join));
    }

    assertThat(
            answers.progress(evaluation.id()).stream().mapToInt(UnitProgress::participants).sum())
        .isEqualTo(HALL);
  }

  private void join() {
    var welcome = send(HttpRequest.newBuilder(door));
    var guest = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    var key = Jsoup.parse(welcome.body()).select("input[name=key]").val();
    send(
        HttpRequest.newBuilder(door)
            .header("Cookie", guest)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "key=%s&unit=granvik&role=%s".formatted(key, Workshop.DIRECTOR))));
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
}
