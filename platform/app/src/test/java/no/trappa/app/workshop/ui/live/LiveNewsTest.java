package no.trappa.app.workshop.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.trappa.app.evaluation.AnswersChanged;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.room.RoomMoved;
import org.junit.jupiter.api.Test;

class LiveNewsTest {

  private final LiveNews news = new LiveNews();
  private final Evaluation.Id hall = new Evaluation.Id(UUID.randomUUID());
  private final Evaluation.Id meetingRoom = new Evaluation.Id(UUID.randomUUID());

  @Test
  void aHallWhosePagesTakeLongToDrawHoldsUpNoOtherRoom() throws InterruptedException {
    var drawing = new CountDownLatch(1);
    var mayFinish = new CountDownLatch(1);
    var told = new CountDownLatch(1);
    whenStirred(hall, drawing::countDown, mayFinish);
    whenStirred(meetingRoom, told::countDown, new CountDownLatch(0));

    news.onAnswers(new AnswersChanged(hall));
    drawing.await();
    news.onMove(new RoomMoved(meetingRoom));
    var isTold = told.await(10, TimeUnit.SECONDS);
    mayFinish.countDown();

    assertThat(isTold).isTrue();
  }

  private void whenStirred(Evaluation.Id room, Runnable deed, CountDownLatch mayFinish) {
    var stirs = news.of(room);
    Signal.unboundEffect(() -> {
      if (stirs.get() > 0) {
        deed.run();
        await(mayFinish);
      }
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
