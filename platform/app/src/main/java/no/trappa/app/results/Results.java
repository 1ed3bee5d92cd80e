package no.trappa.app.results;

import java.util.LinkedHashMap;
import java.util.Optional;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveals;
import no.trappa.engine.evaluation.Engine;
import org.springframework.stereotype.Service;

/** What each evaluation's answers lead to, worked out anew only when something was said. */
@Service
public class Results {

  private static final int KEPT = 64;

  private final Evaluations evaluations;
  private final Reveals reveals;
  private final ModuleCatalog catalog;
  private final Engine engine = new Engine();
  private final LinkedHashMap<Evaluation.Id, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Results(Evaluations evaluations, Reveals reveals, ModuleCatalog catalog) {
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.catalog = catalog;
  }

  /** The outcome as of now; empty when there is no such evaluation. */
  public Optional<Outcome> of(Evaluation.Id id) {
    return evaluations.find(id).map(evaluation -> current(evaluation.id()));
  }

  private Outcome current(Evaluation.Id id) {
    // Asked first: an answer that arrives meanwhile makes the outcome look old, never too new.
    var version = evaluations.version(id);
    var before = kept(id);
    if (before.filter(one -> one.version() == version).isPresent()) {
      return before.get().outcome();
    }
    var outcome = evaluate(id);
    keep(id, new Kept(version, outcome));
    return outcome;
  }

  private Outcome evaluate(Evaluation.Id id) {
    var definitions = evaluations.definitions(id);
    var sheet = evaluations.sheet(id);
    var pictures = reveals.pictures(id);
    var result = engine.evaluate(definitions, sheet, pictures, catalog.logic(definitions));
    return new Outcome(definitions, sheet.situation(), result, pictures);
  }

  private Optional<Kept> kept(Evaluation.Id id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(id));
    }
  }

  private void keep(Evaluation.Id id, Kept outcome) {
    synchronized (kept) {
      kept.put(id, outcome);
      if (kept.size() > KEPT) {
        kept.pollFirstEntry();
      }
    }
  }

  private record Kept(long version, Outcome outcome) {}
}
