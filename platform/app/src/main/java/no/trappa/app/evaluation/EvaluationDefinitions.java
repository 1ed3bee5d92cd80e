package no.trappa.app.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.definition.Definitions;
import no.trappa.app.catalog.ModuleCatalog;
import org.springframework.stereotype.Component;

/** What each evaluation asks, read once from the texts it was started with. */
@Component
class EvaluationDefinitions {

  private final EvaluationTable evaluations;
  private final DefinitionTable table;
  private final ModuleCatalog catalog;
  private final Map<Evaluation.Id, AskedQuestions> read = new ConcurrentHashMap<>();

  EvaluationDefinitions(EvaluationTable evaluations, DefinitionTable table, ModuleCatalog catalog) {
    this.evaluations = evaluations;
    this.table = table;
    this.catalog = catalog;
  }

  Definitions of(Evaluation.Id evaluation) {
    return asked(evaluation).definitions();
  }

  AskedQuestions asked(Evaluation.Id evaluation) {
    return read.computeIfAbsent(evaluation, this::read);
  }

  /** What is asked in the phase that the collaboration was in at the start. */
  private AskedQuestions read(Evaluation.Id id) {
    var definitions = catalog.read(table.of(id));
    return AskedQuestions.of(
        evaluations
            .find(id)
            .map(evaluation -> definitions.in(evaluation.situation().phase()))
            .orElse(definitions));
  }
}
