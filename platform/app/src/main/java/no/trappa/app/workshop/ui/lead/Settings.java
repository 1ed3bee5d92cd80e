package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Pace;

/** How the meeting is led; each button says what it changes to. */
class Settings extends Div {

  private final Words words;
  private final MoveButton pause;
  private final MoveButton pace;
  private final MoveButton names;
  private final MoveButton order;
  private Meeting shown;

  Settings(Words words, Mover mover, Meeting meeting) {
    this.words = words;
    this.shown = meeting;
    this.pause = new MoveButton(words.say("pause"), () -> mover.make(new Move.Pause()));
    this.pace = new MoveButton("", () -> mover.make(new Move.Lead(other(shown.room().pace()))));
    this.names = new MoveButton("", () -> mover.make(new Move.ShowNames(!shown.room().named())));
    this.order =
        new MoveButton("", () -> mover.make(new Move.OrderBy(other(shown.room().ordering()))));
    var row = new Div(pause, pace, names, order);
    row.addClassNames("row", "lead-keys");
    addClassNames("stack", "lead-part");
    add(new H3(words.say("settings")), row);
  }

  void show(Meeting meeting) {
    shown = meeting;
    var room = meeting.room();
    pause.offer(!room.paused());
    pace.setText(words.say("pace-to", other(room.pace())));
    names.setText(words.say(room.named() ? "names.hide" : "names.show"));
    order.setText(words.say("order-to", other(room.ordering())));
  }

  private static Pace other(Pace pace) {
    return switch (pace) {
      case OWN -> Pace.TOGETHER;
      case TOGETHER -> Pace.OWN;
    };
  }

  private static Ordering other(Ordering ordering) {
    return switch (ordering) {
      case AGENDA -> Ordering.MOST_MIXED_FIRST;
      case MOST_MIXED_FIRST -> Ordering.AGENDA;
    };
  }
}
