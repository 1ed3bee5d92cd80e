package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.app.workshop.Turnout;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Timer;

/** The time the room gives itself, and who asks for more of it. */
class TimerPanel extends Div {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Words words;
  private final Countdown countdown;
  private final Paragraph wishes = new Paragraph();
  private final List<MoveButton> starts;
  private final MoveButton more;
  private final MoveButton stop;

  TimerPanel(Words words, Mover mover) {
    this.words = words;
    this.countdown = new Countdown(words);
    this.more = new MoveButton(words.say("timer.more"), () -> mover.make(new Move.AddTime(MINUTE)));
    this.stop = new MoveButton(words.say("timer.stop"), () -> mover.make(new Move.StopTimer()));
    this.starts = Stream.of(1, 2, 3, 5).map(minutes -> start(mover, minutes)).toList();
    wishes.getElement().setAttribute("role", "status");
    wishes.addClassName("strong");
    var keys = new Div(more, stop);
    starts.forEach(keys::add);
    keys.addClassNames("row", "lead-keys");
    addClassNames("stack", "lead-part");
    add(new H3(words.say("timer")), countdown, wishes, keys);
  }

  void show(Meeting meeting, Instant now) {
    var timer = meeting.room().timer();
    var on = !timer.equals(new Timer.Off());
    var can = meeting.isOpen() && !meeting.room().paused();
    var wanted = meeting.isAnswering() ? meeting.turnout().map(Turnout::wishes).orElse(0) : 0;
    setVisible(can || on);
    countdown.show(timer, now);
    wishes.setText(wanted == 0 ? "" : words.say("timer.wishes", wanted));
    starts.forEach(start -> start.offer(can && !on));
    more.offer(can && (on || wanted > 0));
    stop.offer(can && on);
  }

  private MoveButton start(Mover mover, int minutes) {
    var button =
        new MoveButton(
            words.say("timer.minutes", minutes),
            () -> mover.make(new Move.StartTimer(Duration.ofMinutes(minutes))));
    button.setAriaLabel(words.say("timer.start-minutes", minutes));
    return button;
  }
}
