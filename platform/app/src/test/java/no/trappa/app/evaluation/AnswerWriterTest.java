package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static no.trappa.app.evaluation.Round.tap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

@ParameterizedClass
@EnumSource(Database.class)
class AnswerWriterTest {

  private final Host host;
  private final Round round;

  AnswerWriterTest(Database database) {
    host = new Host(database.fresh(), new ChangingClock());
    round = Round.start(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void oneAnswerTheDatabaseRefusesCostsNobodyElseTheirs() throws Exception {
    var director = round.director();
    var stranger =
        new Participant(
            new Participant.Id(UUID.randomUUID()),
            round.evaluation(),
            Round.GRANVIK,
            Content.DIRECTOR);
    var batch = new ArrayList<Callable<Receipt>>();
    for (var participant : new Participant[] {director, stranger, round.director()}) {
      var tap = tap(participant, Content.GAIN, level(3), 0);
      batch.add(() -> host.writer().write(new CheckedTap(tap, round.evaluation())));
    }

    assertThat(Crowd.allAtOnce(batch))
        .containsExactly(
            new Receipt.Saved(1), new Receipt.NotNow(Reasons.NOT_WRITTEN), new Receipt.Saved(1));
  }

  @Test
  void whatTheDatabaseRefusesIsNotRepeatedInTheLog() {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    var logger = (Logger) LoggerFactory.getLogger(AnswerWriter.class);
    logger.setLevel(Level.WARN);
    logger.addAppender(log);
    var nobody = new Participant.Id(UUID.randomUUID());
    var stranger = new Participant(nobody, round.evaluation(), Round.GRANVIK, Content.DIRECTOR);
    var tap = tap(stranger, Content.GAIN, level(3), 0);

    host.writer().write(new CheckedTap(tap, round.evaluation()));
    logger.detachAppender(log);
    logger.setLevel(null);

    assertThat(log.list).isNotEmpty().allMatch(line -> line.getThrowableProxy() == null);
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .allMatch(line -> line.contains("DataIntegrityViolationException at "))
        .noneMatch(line -> line.contains(nobody.toString()) || line.contains(tap.id().toString()));
  }

  @Test
  void whoeverIsWaitingWhenTheHostStopsStillGetsTheirReceipt() throws Exception {
    var everybody = new ArrayList<Callable<Receipt>>();
    for (var i = 0; i < 50; i++) {
      var tap = tap(round.director(), Content.GAIN, level(3), 0);
      everybody.add(() -> host.writer().write(new CheckedTap(tap, round.evaluation())));
    }
    everybody.add(
        25,
        () -> {
          host.writer().close();
          return new Receipt.NotNow(Reasons.STOPPING);
        });

    var receipts = Crowd.allAtOnce(everybody);

    assertThat(receipts).containsOnly(new Receipt.Saved(1), new Receipt.NotNow(Reasons.STOPPING));
    var saved = receipts.stream().filter(Receipt.Saved.class::isInstance).count();
    assertThat(host.evaluations().sheet(round.evaluation()).answers()).hasSize((int) saved);
  }
}
