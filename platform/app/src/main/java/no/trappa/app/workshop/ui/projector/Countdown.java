package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.room.Timer;

/**
 * What is left of the time.
 *
 * <p>The browser counts by its own clock from what was left when it was told, so clocks that differ
 * do no harm and the server need not tick.
 */
class Countdown extends Div {

  private static final String COUNT =
      """
      const [left, over] = [$0, $1];
      const end = performance.now() + left;
      const words = this.firstChild;
      clearInterval(this.counting);
      const count = () => {
        const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
        words.data = seconds
          ? Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0')
          : over;
        if (!seconds) clearInterval(this.counting);
      };
      this.counting = setInterval(count, 250);
      count();
      """;

  private final Phrases phrases;
  private Timer shown = new Timer.Off();

  Countdown(Phrases phrases) {
    this.phrases = phrases;
    addClassName("projector-time");
    getElement().setAttribute("role", "timer");
    setVisible(false);
  }

  /** Shows it anew only when somebody changed it. */
  void show(Timer timer, Instant now) {
    if (timer.equals(shown)) {
      return;
    }
    shown = timer;
    removeAll();
    setVisible(timer.left(now).isPresent());
    timer.left(now).ifPresent(left -> count(left, timer.isRunning()));
  }

  private void count(Duration left, boolean running) {
    var over = phrases.say("projector.time.over");
    var time = new Span(left.isZero() ? over : clock(left));
    time.addClassName("figure");
    add(new Span(phrases.say("projector.time")), time);
    if (running) {
      time.getElement().executeJs(COUNT, (double) left.toMillis(), over);
    }
  }

  private static String clock(Duration left) {
    var seconds = left.plusMillis(999).toSeconds();
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
