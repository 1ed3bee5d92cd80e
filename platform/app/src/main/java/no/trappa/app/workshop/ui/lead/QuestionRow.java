package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Programme.Stop;

/** One question in the list: how it stands with it, and what can be done about that. */
class QuestionRow extends ListItem {

  private final Words words;
  private final Stop stop;
  private final Span badge = new Span();
  private final MoveButton open;
  private final MoveButton skip;
  private final MoveButton takeUp;

  QuestionRow(Words words, Stop stop, Mover mover) {
    this.words = words;
    this.stop = stop;
    var ref = stop.ref();
    this.open = button("list.open", () -> mover.make(new Move.Open(ref)));
    this.skip = button("list.skip", () -> mover.make(new Move.Skip(ref)));
    this.takeUp = button("list.take-up", () -> mover.make(new Move.TakeUp(ref)));
    badge.addClassName("badge");
    var name = new Span(words.say(stop.indicator().title()));
    name.addClassName("lead-name");
    var keys = new Div(open, takeUp, skip);
    keys.addClassNames("row", "lead-keys");
    add(badge, name, keys);
  }

  void show(Meeting meeting, Standing standing) {
    var here = meeting.line().isHere(stop);
    var aside = standing == Standing.PARKED || standing == Standing.SKIPPED;
    badge.setText(words.say("standing", standing));
    badge.setClassName("good", standing == Standing.AGREED);
    badge.setClassName("wait", standing == Standing.DISPUTED || standing == Standing.PARKED);
    setClassName("here", here);
    if (here) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
    var fresh = standing == Standing.NOT_YET;
    open.offer(meeting.isOpen() && !here && !meeting.room().paused());
    takeUp.offer(meeting.isOpen() && aside);
    skip.offer(meeting.isOpen() && fresh);
  }

  private MoveButton button(String key, Runnable press) {
    var button = new MoveButton(words.say(key), press);
    button.setAriaLabel(
        words.say("list.about", words.say(key), words.say(stop.indicator().title())));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
