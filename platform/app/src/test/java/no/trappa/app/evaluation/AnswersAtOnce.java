package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** What it takes to acknowledge the answers of a hall, all given at the same moment. */
public final class AnswersAtOnce implements AutoCloseable {

  private static final int PEOPLE = 300;

  private final Host host;
  private final Round round;
  private final List<Participant> hall;

  /** Lets a hall join on the database, which is closed with this. */
  public AnswersAtOnce(HikariDataSource source) throws InterruptedException {
    host = new Host(source, new ChangingClock());
    round = Round.start(host);
    hall = Crowd.allAtOnce(Collections.<Callable<Participant>>nCopies(PEOPLE, round::director));
  }

  /** How long each waited for its receipt, in nanoseconds, from the moment all were free to go. */
  public long[] together(int revision) throws InterruptedException {
    var answers =
        hall.stream().<Callable<Long>>map(person -> () -> timed(person, revision)).toList();
    return Crowd.allAtOnce(answers).stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** The same answers, each given when the one before was acknowledged. */
  public long[] oneByOne(int revision) {
    return hall.stream().mapToLong(person -> timed(person, revision)).sorted().toArray();
  }

  private long timed(Participant person, int revision) {
    var tap = Round.tap(person, Content.GAIN, level(revision % 5), revision);
    var start = System.nanoTime();
    if (!(round.submit(tap) instanceof Receipt.Saved)) {
      throw new IllegalStateException("an answer was not saved");
    }
    return System.nanoTime() - start;
  }

  @Override
  public void close() {
    host.close();
  }
}
