package no.trappa.app.results;

import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveals;
import no.trappa.engine.evaluation.Engine;
import org.springframework.stereotype.Service;

/** What people could agree on to open the gate, worked out when somebody asks. */
@Service
public class Suppositions {

  private final Evaluations evaluations;
  private final Reveals reveals;
  private final ModuleCatalog catalog;
  private final Engine engine = new Engine();

  Suppositions(Evaluations evaluations, Reveals reveals, ModuleCatalog catalog) {
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.catalog = catalog;
  }

  /** For the requirements of these questions that are not met; no answer is changed. */
  public Supposition of(Evaluation.Id evaluation, Predicate<IndicatorRef> which) {
    var definitions = evaluations.definitions(evaluation);
    var pictures = reveals.pictures(evaluation);
    var logic = catalog.logic(definitions);
    return new WhatIf(
            definitions,
            evaluations.sheet(evaluation),
            sheet -> engine.evaluate(definitions, sheet, pictures, logic).gate())
        .of(which);
  }
}
