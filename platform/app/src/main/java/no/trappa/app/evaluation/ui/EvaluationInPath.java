package no.trappa.app.evaluation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;

/** Finds the evaluation that the address of a view names. */
final class EvaluationInPath {

  private EvaluationInPath() {}

  /**
   * @throws NotFoundException when there is no such evaluation, which the reader is then told
   */
  static Evaluation of(BeforeEnterEvent event, Evaluations evaluations) {
    return event
        .getRouteParameters()
        .get("evaluation")
        .flatMap(Evaluation.Id::parse)
        .flatMap(evaluations::find)
        .orElseThrow(NotFoundException::new);
  }
}
