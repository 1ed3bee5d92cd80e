package no.trappa.app.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.app.store.Durably;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one thread that writes answers.
 *
 * <p>It takes all that wait, commits them together, has that commit forced to disk, and only then
 * gives each its receipt: forcing costs the same for three hundred answers as for one.
 */
@Component
class AnswerWriter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

  private final AnswerBatch batch;
  private final Durably durably;
  private final KnownAnswers known;
  private final AnswerNews news;
  private final WaitingRoom<Waiting> waiting = new WaitingRoom<>();
  private final Thread thread = new Thread(this::work, "answer-writer");

  AnswerWriter(AnswerBatch batch, Durably durably, KnownAnswers known, AnswerNews news) {
    this.batch = batch;
    this.durably = durably;
    this.known = known;
    this.news = news;
    thread.start();
  }

  /** Returns when the answer is on disk, or will not be written. */
  Receipt write(CheckedTap tap) {
    var entry = new Waiting(tap, new CompletableFuture<>());
    return switch (waiting.enter(entry)) {
      case LET_IN -> entry.receipt().join();
      case FULL -> new Receipt.NotNow(Reasons.TOO_BUSY);
      case CLOSED -> new Receipt.NotNow(Reasons.STOPPING);
    };
  }

  /** Takes no more, and returns when all that waited have their receipts. */
  @Override
  public void close() {
    waiting.close();
    try {
      // Never interrupted: an interrupt in the middle of writing would close the database's file.
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    for (var next = waiting.takeAll(); !next.isEmpty(); next = waiting.takeAll()) {
      write(next);
    }
  }

  private void write(List<Waiting> entries) {
    var taps = entries.stream().map(Waiting::tap).toList();
    var receipts = together(taps).orElseGet(() -> oneByOne(taps));
    known.note(taps, receipts);
    for (var i = 0; i < entries.size(); i++) {
      entries.get(i).receipt().complete(receipts.get(i));
    }
    news.tell(taps, receipts);
  }

  private Optional<List<Receipt>> together(List<CheckedTap> taps) {
    try {
      return Optional.of(durably.change(() -> batch.write(taps)));
    } catch (RuntimeException | Error failure) {
      // The thread must outlive whatever happens: everyone who waits is waiting for it.
      LOG.warn("{} answers could not be written together: {}", taps.size(), kinds(failure));
      return Optional.empty();
    }
  }

  /** Without the database's own words, which repeat what somebody answered. */
  private static String kinds(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .map(one -> one.getClass().getName() + " at " + one.getStackTrace()[0])
        .collect(Collectors.joining(" because of "));
  }

  /** So that one answer the database does not take never costs the others theirs. */
  private List<Receipt> oneByOne(List<CheckedTap> taps) {
    return taps.stream()
        .map(tap -> together(List.of(tap)).map(List::getFirst).orElse(notWritten()))
        .toList();
  }

  private static Receipt notWritten() {
    return new Receipt.NotNow(Reasons.NOT_WRITTEN);
  }

  private record Waiting(CheckedTap tap, CompletableFuture<Receipt> receipt) {}
}
