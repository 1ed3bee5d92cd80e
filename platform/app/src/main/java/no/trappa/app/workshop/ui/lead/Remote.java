package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Programme.Stop;

/** The button to press next, always in the same place. */
class Remote extends Div {

  private final Words words;
  private final Mover mover;
  private final Runnable write;
  private final MoveButton next;
  private final Paragraph leadsTo = new Paragraph();
  private Ahead ahead = new Ahead.Done();

  Remote(Words words, Mover mover, Runnable write) {
    this.words = words;
    this.mover = mover;
    this.write = write;
    this.next = new MoveButton("", this::press);
    next.addThemeVariants(ButtonVariant.PRIMARY);
    next.addClassName("lead-next");
    leadsTo.addClassNames("muted", "small");
    addClassName("lead-remote");
    add(next, leadsTo);
  }

  void show(Meeting meeting) {
    ahead = Ahead.of(meeting);
    switch (ahead) {
      case Ahead.Go(var key, var move) -> {
        next.setText(words.say(key));
        next.offer(meeting.isOpen());
        leadsTo.setText(leadsTo(meeting, move));
      }
      case Ahead.Write() -> {
        next.setText(words.say("do.write"));
        next.offer(meeting.isOpen());
        leadsTo.setText("");
      }
      case Ahead.Done() -> {
        next.offer(false);
        leadsTo.setText(words.say("done"));
      }
    }
    leadsTo.setVisible(meeting.isOpen() && !leadsTo.getText().isEmpty());
  }

  void focus() {
    next.focus();
  }

  /** Whether the focus stays on the button. */
  private boolean press() {
    return switch (ahead) {
      case Ahead.Go(var _, var move) -> {
        mover.make(move);
        yield true;
      }
      case Ahead.Write() -> {
        write.run();
        yield false;
      }
      case Ahead.Done() -> true;
    };
  }

  /** Which question comes, or how many have answered the one that is about to be revealed. */
  private String leadsTo(Meeting meeting, Move move) {
    return switch (move) {
      case Move.Open(var ref) ->
          words.say("leads-to", meeting.line().stop(ref).map(this::name).orElse(""));
      case Move.Reveal() ->
          meeting
              .turnout()
              .map(turnout -> words.say("answered", turnout.answered(), turnout.asked()))
              .orElse("");
      case Move.Discuss _,
          Move.VoteAgain _,
          Move.Agree _,
          Move.Park _,
          Move.TakeUp _,
          Move.Skip _,
          Move.Show _,
          Move.ShowNames _,
          Move.OrderBy _,
          Move.Lead _,
          Move.Timing _ ->
          "";
    };
  }

  private String name(Stop stop) {
    return words.say(stop.indicator().title());
  }
}
