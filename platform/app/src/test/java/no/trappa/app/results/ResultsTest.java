package no.trappa.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Host;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.evaluation.Round;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResultsTest {

  private final Host host = new Host(Database.H2.fresh(), Clock.systemUTC());
  private final Round hall = Round.start(host);
  private final HeldCatalog catalog = new HeldCatalog();
  private final Results results =
      new Results(host.service(Evaluations.class), host.service(Reveals.class), catalog);

  @AfterEach
  void close() {
    catalog.letFinish();
    host.close();
  }

  @Test
  void allPagesThatAskAtOnceShareOneReckoning() throws InterruptedException {
    var first = asking();
    catalog.awaitFirst();
    var others = IntStream.range(0, 9).mapToObj(_ -> asking()).toList();
    untilAllWaitOrAreDone(others);
    catalog.letFinish();
    for (var one : Stream.concat(Stream.of(first), others.stream()).toList()) {
      one.join();
    }

    assertThat(catalog.reckonings()).isEqualTo(1);
  }

  @Test
  void afterAnAnswerItIsReckonedAnew() {
    catalog.letFinish();
    results.of(hall.evaluation());
    results.of(hall.evaluation());

    hall.wishes(2);
    results.of(hall.evaluation());

    assertThat(catalog.reckonings()).isEqualTo(2);
  }

  @Test
  void aHallThatTakesLongToReckonHoldsUpNoOtherRoom() throws InterruptedException {
    asking();
    catalog.awaitFirst();

    var other = Round.start(host);

    assertThat(results.of(other.evaluation())).map(Outcome::result).isPresent();
    assertThat(catalog.reckonings()).isEqualTo(2);
  }

  private Thread asking() {
    return Thread.ofPlatform().daemon().start(() -> results.of(hall.evaluation()));
  }

  private static void untilAllWaitOrAreDone(List<Thread> threads) {
    while (!threads.stream().map(Thread::getState).allMatch(ResultsTest::waitsOrIsDone)) {
      Thread.onSpinWait();
    }
  }

  private static boolean waitsOrIsDone(Thread.State state) {
    return state == Thread.State.BLOCKED
        || state == Thread.State.WAITING
        || state == Thread.State.TERMINATED;
  }
}
