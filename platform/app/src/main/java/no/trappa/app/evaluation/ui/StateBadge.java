package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Span;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/** Whether an evaluation takes answers. */
class StateBadge extends Span {

  StateBadge(Evaluation evaluation, Phrases phrases) {
    super(phrases.say(evaluation.isOpen() ? "evaluation.open" : "evaluation.closed"));
    addClassNames("badge", evaluation.isOpen() ? "good" : "plain");
  }
}
