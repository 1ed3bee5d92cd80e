package no.trappa.app.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveals;
import no.trappa.engine.evaluation.Engine;
import org.springframework.stereotype.Service;

/** What each evaluation's answers lead to, worked out once each time something was said. */
@Service
public class Results {

  private static final int KEPT = 64;

  private final Evaluations evaluations;
  private final Reveals reveals;
  private final ModuleCatalog catalog;
  private final Engine engine = new Engine();
  private final Map<Evaluation.Id, Place> places = Collections.synchronizedMap(new LastUsed());

  Results(Evaluations evaluations, Reveals reveals, ModuleCatalog catalog) {
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.catalog = catalog;
  }

  /** The outcome as of now; empty when there is no such evaluation. */
  public Optional<Outcome> of(Evaluation.Id id) {
    return evaluations.find(id).map(evaluation -> current(evaluation.id()));
  }

  /** Whoever asks while it is worked out waits for that; who asks for another does not. */
  private Outcome current(Evaluation.Id id) {
    var place = places.computeIfAbsent(id, _ -> new Place());
    synchronized (place) {
      // Asked first: an answer that arrives meanwhile makes the outcome look old, never too new.
      var version = evaluations.version(id);
      if (place.kept.filter(one -> one.version() == version).isEmpty()) {
        place.kept = Optional.of(new Kept(version, evaluate(id)));
      }
      return place.kept.orElseThrow().outcome();
    }
  }

  private Outcome evaluate(Evaluation.Id id) {
    var definitions = evaluations.definitions(id);
    var sheet = evaluations.sheet(id);
    var pictures = reveals.pictures(id);
    var result = engine.evaluate(definitions, sheet, pictures, catalog.logic(definitions));
    return new Outcome(definitions, sheet.situation(), result, pictures);
  }

  /** Forgets what has not been asked for the longest. */
  private static final class LastUsed extends LinkedHashMap<Evaluation.Id, Place> {

    LastUsed() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Evaluation.Id, Place> eldest) {
      return size() > KEPT;
    }
  }

  /** What is kept of one evaluation. */
  private static final class Place {
    private Optional<Kept> kept = Optional.empty();
  }

  private record Kept(long version, Outcome outcome) {}
}
