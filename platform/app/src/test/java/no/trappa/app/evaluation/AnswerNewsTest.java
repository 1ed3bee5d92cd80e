package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnswerNewsTest {

  private final Evaluation.Id hall = new Evaluation.Id(UUID.randomUUID());
  private final Evaluation.Id meetingRoom = new Evaluation.Id(UUID.randomUUID());

  @Test
  void whoTakesLongToListenToOneRoomHoldsUpNoOther() throws InterruptedException {
    var mayFinish = new CountDownLatch(1);
    var told = new CountDownLatch(1);
    try (var news = new AnswerNews(event -> listen((AnswersChanged) event, mayFinish, told))) {
      tell(news, hall);
      tell(news, meetingRoom);
      var isTold = told.await(10, TimeUnit.SECONDS);
      mayFinish.countDown();

      assertThat(isTold).isTrue();
    }
  }

  private void listen(AnswersChanged change, CountDownLatch mayFinish, CountDownLatch told) {
    if (change.evaluation().equals(meetingRoom)) {
      told.countDown();
      return;
    }
    try {
      mayFinish.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(AnswerNews news, Evaluation.Id room) {
    var director =
        new Participant(
            new Participant.Id(UUID.randomUUID()), room, Round.GRANVIK, Content.DIRECTOR);
    var tap = Round.tap(director, Content.GAIN, Round.level(3), 0);
    news.tell(List.of(new CheckedTap(tap, room)), List.of(new Receipt.Saved(1)));
  }
}
