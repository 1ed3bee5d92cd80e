package no.trappa.app.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the host about saved answers, away from the writer, which nobody who listens may slow; nor
 * may who listens for one evaluation hold back what is told of another.
 */
@Component
class AnswerNews implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerNews.class);

  private final ApplicationEventPublisher events;
  private final ExecutorService teller =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-news-", 0).factory());

  AnswerNews(ApplicationEventPublisher events) {
    this.events = events;
  }

  void tell(List<CheckedTap> taps, List<Receipt> receipts) {
    var changed = new LinkedHashSet<Evaluation.Id>();
    for (var i = 0; i < taps.size(); i++) {
      if (receipts.get(i) instanceof Receipt.Saved) {
        changed.add(taps.get(i).evaluation());
      }
    }
    changed.forEach(evaluation -> teller.execute(() -> publish(evaluation)));
  }

  private void publish(Evaluation.Id evaluation) {
    try {
      events.publishEvent(new AnswersChanged(evaluation));
    } catch (RuntimeException failure) {
      LOG.warn("one who listens for answers failed", failure);
    }
  }

  @Override
  public void close() {
    teller.close();
  }
}
