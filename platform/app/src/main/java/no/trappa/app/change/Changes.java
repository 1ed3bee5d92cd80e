package no.trappa.app.change;

import java.util.List;
import java.util.Optional;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.engine.change.Comparison;
import no.trappa.engine.change.Round;
import org.springframework.stereotype.Service;

/** Compares closed evaluations of one collaboration; nothing that follows is kept. */
@Service
public class Changes {

  private final Evaluations evaluations;
  private final ModuleCatalog catalog;

  Changes(Evaluations evaluations, ModuleCatalog catalog) {
    this.evaluations = evaluations;
    this.catalog = catalog;
  }

  /** What it can be compared with: closed ones that started before it, the newest first. */
  public List<Evaluation> earlier(Evaluation later) {
    return evaluations.ofCollaboration(later.collaboration()).stream()
        .filter(one -> !one.isOpen() && one.startedAt().isBefore(later.startedAt()))
        .toList();
  }

  /** The last one before it, of the same assessment if there is one. */
  public Optional<Evaluation> last(Evaluation later) {
    var earlier = earlier(later);
    return earlier.stream()
        .filter(one -> one.assessment().equals(later.assessment()))
        .findFirst()
        .or(() -> earlier.stream().findFirst());
  }

  /** What changed from the one to the other. */
  public Compared between(Evaluation earlier, Evaluation later) {
    var before = round(earlier);
    var after = round(later);
    // No merger, split or new name is recorded of a member yet.
    var comparison = Comparison.between(before, after, List.of());
    return new Compared(earlier, later, before.definitions(), after.definitions(), comparison);
  }

  private Round round(Evaluation evaluation) {
    var definitions = evaluations.definitions(evaluation.id());
    return new Round(definitions, evaluations.sheet(evaluation.id()), catalog.logic(definitions));
  }
}
