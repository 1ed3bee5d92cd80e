package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.shell.Stirs;
import no.trappa.app.workshop.agenda.AgendaChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who plan that someone else saved a plan, or that the evaluation is over. */
@Component
class AgendaNews {

  private final Stirs<Evaluation.Id> stirs = new Stirs<>(Duration.ofMillis(200));

  Signal<Integer> of(Evaluation.Id evaluation) {
    return stirs.of(evaluation);
  }

  @EventListener
  void onAgenda(AgendaChanged change) {
    stirs.stir(change.evaluation());
  }

  @EventListener
  void onChange(EvaluationChanged change) {
    stirs.stir(change.evaluation());
  }
}
