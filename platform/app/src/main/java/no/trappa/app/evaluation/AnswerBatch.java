package no.trappa.app.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides what becomes of taps that are written together, within one transaction. */
@Component
class AnswerBatch {

  private final EvaluationTable evaluations;
  private final AnswerTable answers;
  private final Moments moments;

  AnswerBatch(EvaluationTable evaluations, AnswerTable answers, Moments moments) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.moments = moments;
  }

  /** A receipt for each tap, in their order; those saved are rows when the transaction commits. */
  List<Receipt> write(List<CheckedTap> taps) {
    var open = hold(taps);
    var history = answers.historyOf(taps.stream().map(CheckedTap::tap).toList());
    var now = moments.ofAnswers(open);
    var rows = new ArrayList<AnswerRow>();
    var receipts =
        taps.stream()
            .map(tap -> decide(tap, open.contains(tap.evaluation()), history, rows, now))
            .toList();
    answers.insert(rows);
    return receipts;
  }

  /** Those that are open, and stay so until the transaction ends. */
  private Set<Evaluation.Id> hold(List<CheckedTap> taps) {
    // Always in the same order, so that no two transactions wait for each other.
    return taps.stream()
        .map(CheckedTap::evaluation)
        .distinct()
        .sorted(Comparator.comparing(Evaluation.Id::value))
        .filter(evaluations::changeOpen)
        .collect(Collectors.toSet());
  }

  private static Receipt decide(
      CheckedTap checked, boolean open, History history, List<AnswerRow> rows, Instant now) {
    var tap = checked.tap();
    var earlier = history.earlierReceipt(tap);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (!open) {
      return new Receipt.Refused(Reasons.CLOSED);
    }
    var row = history.next(checked, now);
    rows.add(row);
    return row.stale()
        ? new Receipt.Superseded(history.winning(tap))
        : new Receipt.Saved(row.revision());
  }
}
