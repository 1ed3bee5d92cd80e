package no.trappa.app.evaluation.ui;

import no.trappa.app.evaluation.AskedNow;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what may be settled in an evaluation as of now, and what was written beside it. */
@Component
class Docket {

  private final Evaluations evaluations;
  private final Settlements settlements;
  private final Commentary commentary;
  private final ObjectProvider<AskedNow> askedNow;

  Docket(
      Evaluations evaluations,
      Settlements settlements,
      Commentary commentary,
      ObjectProvider<AskedNow> askedNow) {
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.commentary = commentary;
    this.askedNow = askedNow;
  }

  void show(Evaluation.Id evaluation, SettlementPage page) {
    var matters =
        Matters.of(
            evaluations.definitions(evaluation),
            evaluations.sheet(evaluation),
            settlements.current(evaluation));
    page.show(
        matters.without(ref -> askedNow.stream().anyMatch(one -> one.isAsked(evaluation, ref))),
        commentary.of(evaluation));
  }
}
