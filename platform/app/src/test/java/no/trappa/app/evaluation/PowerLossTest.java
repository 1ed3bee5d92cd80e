package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.trappa.app.powercut.Disk;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PowerLossTest {

  private static final int PEOPLE = 12;

  /** Left to the system: a database whose power was cut is never closed, and may still write. */
  @TempDir(cleanup = CleanupMode.NEVER)
  Path folder;

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noAcknowledgedAnswerIsLostWhateverReachedTheDisk(long seed) throws Exception {
    var disk = Disk.in(folder);
    var survivors = folder.resolve("survivors");

    answerUntil(disk, 20 * (int) seed, () -> disk.cutPower(survivors, seed));

    assertThat(taps(survivors)).containsAll(acknowledged);
  }

  @Test
  void noAcknowledgedAnswerIsLostWhenOnlyWhatWasForcedIsLeft() throws Exception {
    var disk = Disk.in(folder);
    var survivors = folder.resolve("survivors");

    answerUntil(disk, 100, () -> disk.cutPower(survivors));

    assertThat(taps(survivors)).containsAll(acknowledged);
  }

  @Test
  void aHallSharesAFewForcings() throws Exception {
    var disk = Disk.in(folder);
    try (var host = host(disk, Duration.ofSeconds(20))) {
      var round = Round.start(host);
      var people =
          Crowd.allAtOnce(Collections.<Callable<Participant>>nCopies(300, round::director));
      var before = disk.forcings();

      Crowd.allAtOnce(
          people.stream()
              .<Callable<Receipt>>map(
                  one -> () -> round.submit(Round.tap(one, Content.GAIN, level(3), 0)))
              .toList());

      assertThat(disk.forcings() - before).isBetween(1, 30);
    }
  }

  private interface PowerCut {
    void cut() throws IOException;
  }

  /** Everybody answers over and over; whoever gets the receipt that is enough cuts the power. */
  private void answerUntil(Disk disk, int enough, PowerCut powerCut) throws Exception {
    var isCut = new AtomicBoolean();
    try (var host = host(disk, Duration.ofSeconds(1))) {
      var round = Round.start(host);
      var everybody = new ArrayList<Callable<Boolean>>();
      for (var person = 0; person < PEOPLE; person++) {
        var director = round.director();
        everybody.add(() -> {
          for (var seen = 0L; answer(round, director, seen, isCut); seen++) {
            if (acknowledged.size() >= enough && isCut.compareAndSet(false, true)) {
              powerCut.cut();
            }
          }
          return true;
        });
      }
      Crowd.allAtOnce(everybody);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough);
  }

  /** Whether the answer was acknowledged; without power it is not. */
  private boolean answer(Round round, Participant person, long seen, AtomicBoolean isCut) {
    var tap = Round.tap(person, Content.GAIN, level((int) (seen % 5)), seen);
    try {
      return switch (round.submit(tap)) {
        case Receipt.Saved _ -> acknowledged.add(tap.id());
        default -> false;
      };
    } catch (RuntimeException failure) {
      if (isCut.get()) {
        return false;
      }
      throw failure;
    }
  }

  /** The tables were made long ago, so that a power cut can take no more than answers. */
  private static Host host(Disk disk, Duration patience) throws IOException {
    try (var source = Database.open(disk.url())) {
      Database.migrate(source);
    }
    disk.settle();
    var source = Database.open(disk.url());
    source.setConnectionTimeout(patience.toMillis());
    return new Host(source, new ChangingClock());
  }

  /** None, where what survived is no database any more: then it holds no answer either. */
  private static Set<UUID> taps(Path survivors) {
    try (var source = Database.open("jdbc:h2:" + survivors.resolve("trappa"))) {
      return new HashSet<>(
          JdbcClient.create(source).sql("SELECT tap FROM answers").query(UUID.class).list());
    } catch (DataAccessException _) {
      return Set.of();
    }
  }
}
