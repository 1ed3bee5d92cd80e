package no.trappa.app.evaluation.ui;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import no.trappa.app.evaluation.AnswersChanged;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.shell.Stirs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who settle that answers came or that someone else settled something. */
@Component
class SettlementNews {

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
