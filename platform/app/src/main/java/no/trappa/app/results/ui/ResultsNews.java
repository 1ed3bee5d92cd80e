package no.trappa.app.results.ui;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import no.trappa.app.evaluation.AnswersChanged;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.shell.Stirs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open results that they may have changed; seldom, for each time everything is worked out.
 */
@Component
class ResultsNews {

  private final Stirs<Evaluation.Id> stirs = new Stirs<>(Duration.ofSeconds(1));

  Signal<Integer> of(Evaluation.Id evaluation) {
    return stirs.of(evaluation);
  }

  @EventListener
  void onAnswers(AnswersChanged change) {
    stirs.stir(change.evaluation());
  }

  @EventListener
  void onChange(EvaluationChanged change) {
    stirs.stir(change.evaluation());
  }
}
