package no.trappa.app.evaluation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Consumer;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;

/** Finds the evaluation that the address of a view names. */
final class EvaluationInPath {

  private EvaluationInPath() {}

  /** Shows the evaluation; a reader who asks for one there is not is told so. */
  static void show(BeforeEnterEvent event, Evaluations evaluations, Consumer<Evaluation> view) {
    event
        .getRouteParameters()
        .get("evaluation")
        .flatMap(Evaluation.Id::parse)
        .flatMap(evaluations::find)
        .ifPresentOrElse(view, () -> event.rerouteToError(NotFoundException.class));
  }
}
