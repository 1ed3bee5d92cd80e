package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.room.Move;

/** What else can be done with the question the room is at. */
class Otherwise extends Div {

  private final MoveButton back;
  private final MoveButton again;
  private final MoveButton done;
  private final MoveButton park;
  private final MoveButton skip;
  private Meeting shown;

  Otherwise(Words words, Mover mover, Meeting meeting) {
    this.shown = meeting;
    this.back = button(words.say("back"), () -> back(mover));
    this.again = button(words.say("again"), () -> mover.make(new Move.VoteAgain()));
    this.done = button(words.say("finish"), () -> mover.make(new Move.Agree()));
    this.park = button(words.say("park"), () -> here(ref -> mover.make(new Move.Park(ref))));
    this.skip = button(words.say("skip"), () -> here(ref -> mover.make(new Move.Skip(ref))));
    addClassNames("row", "lead-keys");
    add(back, again, done, park, skip);
  }

  void show(Meeting meeting) {
    shown = meeting;
    var moves = meeting.isOpen() && !meeting.room().paused();
    var at = moves && meeting.stop().isPresent();
    var revealed = at && meeting.asked().filter(one -> one.step().isRevealed()).isPresent();
    back.offer(moves && meeting.line().itinerary().previous().isPresent());
    again.offer(revealed);
    done.offer(revealed && meeting.isUnfinished() && !Ahead.of(meeting).isToFinish());
    park.offer(at);
    skip.offer(at);
  }

  private void back(Mover mover) {
    shown.line().itinerary().previous().ifPresent(stop -> mover.make(new Move.Open(stop.ref())));
  }

  private void here(Consumer<IndicatorRef> make) {
    shown.room().scene().question().ifPresent(make);
  }

  private static MoveButton button(String words, Runnable press) {
    var button = new MoveButton(words, press);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
