package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.util.Optional;
import no.trappa.app.workshop.room.Timer;

/**
 * Time that runs down in the browser, by how much is left and not by when it ends: clocks differ.
 * It speaks at the start, at one minute and at the end.
 */
@Tag("trappa-countdown")
class Countdown extends Component {

  private Optional<Timer> shown = Optional.empty();

  Countdown(Words words) {
    getElement().setAttribute("data-start", words.say("timer.start"));
    getElement().setAttribute("data-minute", words.say("timer.minute"));
    getElement().setAttribute("data-end", words.say("timer.end"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJavaScript("context://workshop/countdown.js");
  }

  /** One that is shown already goes on as it is. */
  void show(Timer timer, Instant now) {
    if (shown.filter(timer::equals).isPresent()) {
      return;
    }
    shown = Optional.of(timer);
    getElement().setAttribute("data-running", String.valueOf(timer.isRunning()));
    timer
        .left(now)
        .ifPresentOrElse(
            left -> getElement().setAttribute("data-left", String.valueOf(left.toMillis())),
            () -> getElement().removeAttribute("data-left"));
  }
}
