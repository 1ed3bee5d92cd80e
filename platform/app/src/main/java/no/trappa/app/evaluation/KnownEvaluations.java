package no.trappa.app.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The evaluations somebody has asked for; all but their state stays as it was at the start.
 *
 * <p>For those who show something. Who writes looks at the row itself, within the transaction.
 */
@Component
class KnownEvaluations {

  private final EvaluationTable table;
  private final Map<Evaluation.Id, Evaluation> known = new ConcurrentHashMap<>();
  private final Map<JoinCode, Evaluation.Id> codes = new ConcurrentHashMap<>();

  KnownEvaluations(EvaluationTable table) {
    this.table = table;
  }

  Optional<Evaluation> find(Evaluation.Id id) {
    // Read while the entry is held, so that what was read before a commit is forgotten after it.
    return Optional.ofNullable(known.computeIfAbsent(id, one -> table.find(one).orElse(null)));
  }

  Optional<Evaluation> byCode(JoinCode code) {
    var id = codes.computeIfAbsent(code, one -> table.byCode(one).map(Evaluation::id).orElse(null));
    return Optional.ofNullable(id).flatMap(this::find);
  }

  /** Its row was changed, and the change is committed. */
  void forget(Evaluation.Id id) {
    known.remove(id);
  }
}
