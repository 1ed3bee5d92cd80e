package no.trappa.app.evaluation.ui;

import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlements;
import org.springframework.stereotype.Component;

/** Looks up what may be settled in an evaluation as of now, and what was written beside it. */
@Component
class Docket {

  private final Evaluations evaluations;
  private final Settlements settlements;
  private final Commentary commentary;

  Docket(Evaluations evaluations, Settlements settlements, Commentary commentary) {
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.commentary = commentary;
  }

  void show(Evaluation.Id evaluation, SettlementPage page) {
    page.show(
        Matters.of(
            evaluations.definitions(evaluation),
            evaluations.sheet(evaluation),
            settlements.current(evaluation)),
        commentary.of(evaluation));
  }
}
