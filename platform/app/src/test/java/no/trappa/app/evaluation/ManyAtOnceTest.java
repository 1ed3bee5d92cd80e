package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static no.trappa.app.evaluation.Round.tap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ManyAtOnceTest {

  private static final int PEOPLE = 300;

  private final Host host;
  private final Round round;

  ManyAtOnceTest(Database database) {
    host = new Host(database.fresh(), new ChangingClock());
    round = Round.start(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aHallJoinsAndAnswersAtTheSameMoment() throws Exception {
    var people =
        Crowd.allAtOnce(Collections.<Callable<Participant>>nCopies(PEOPLE, round::director));
    var receipts =
        Crowd.allAtOnce(
            people.stream()
                .<Callable<Receipt>>map(
                    one -> () -> round.submit(tap(one, Content.GAIN, level(3), 0)))
                .toList());

    assertThat(receipts).hasSize(PEOPLE).containsOnly(new Receipt.Saved(1));
    assertThat(host.evaluations().sheet(round.evaluation()).answers()).hasSize(PEOPLE);
    assertThat(new HashSet<>(people)).hasSize(PEOPLE);
  }

  @Test
  void ofTwentyChangesOfOneAnswerThatSawTheSameOneWins() throws Exception {
    var director = round.director();
    var receipts =
        Crowd.allAtOnce(
            IntStream.range(0, 20)
                .<Callable<Receipt>>mapToObj(
                    number -> () -> round.submit(tap(director, Content.GAIN, level(number % 5), 0)))
                .toList());

    assertThat(receipts).filteredOn(Receipt.Saved.class::isInstance).hasSize(1);
    assertThat(receipts).filteredOn(Receipt.Superseded.class::isInstance).hasSize(19);
  }

  @Test
  void oneTapSentTwentyTimesAtOnceIsWrittenOnce() throws Exception {
    var tap = tap(round.director(), Content.GAIN, level(3), 0);
    var receipts =
        Crowd.allAtOnce(Collections.<Callable<Receipt>>nCopies(20, () -> round.submit(tap)));

    assertThat(receipts).containsOnly(new Receipt.Saved(1), new Receipt.Repeated(1));
    assertThat(receipts).filteredOn(Receipt.Saved.class::isInstance).hasSize(1);
  }

  @Test
  void whoeverClosesWhileOthersAnswerGetsAllThatWasAcknowledged() throws Exception {
    var first = round.submit(tap(round.director(), Content.GAIN, level(3), 0));
    var taps =
        Stream.generate(round::director)
            .limit(20)
            .<Callable<Receipt>>map(one -> () -> round.submit(tap(one, Content.GAIN, level(3), 0)))
            .toList();
    var everybody = new ArrayList<>(taps);
    everybody.add(
        10,
        () -> {
          host.evaluations().close(round.evaluation(), "kari");
          return new Receipt.Refused(Reasons.CLOSED);
        });

    var receipts = Crowd.allAtOnce(everybody);

    var saved = receipts.stream().filter(Receipt.Saved.class::isInstance).count();
    assertThat(first).isEqualTo(new Receipt.Saved(1));
    assertThat(host.evaluations().sheet(round.evaluation()).answers()).hasSize((int) saved + 1);
    assertThat(receipts).isSubsetOf(new Receipt.Saved(1), new Receipt.Refused(Reasons.CLOSED));
  }
}
