package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumMap;
import java.util.Map;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Scene;

/** What the projector can show besides a question. */
class Screens extends Div {

  private final Map<Picture, MoveButton> pictures = new EnumMap<>(Picture.class);

  Screens(Words words, Mover mover) {
    var row = new Div();
    row.addClassNames("row", "lead-keys");
    for (var picture : Picture.values()) {
      var button =
          new MoveButton(words.say("picture", picture), () -> mover.make(new Move.Show(picture)));
      pictures.put(picture, button);
      row.add(button);
    }
    var projector =
        new Anchor(
            "/evaluations/" + words.evaluation().id() + "/projector", words.say("projector"));
    projector.setTarget(AnchorTarget.BLANK);
    projector.setRouterIgnore(true);
    addClassNames("stack", "lead-part");
    add(new H3(words.say("screens")), row, projector);
  }

  void show(Meeting meeting) {
    var room = meeting.room();
    pictures.forEach((picture, button) -> {
      var shown = room.scene().equals(new Scene.Shown(picture)) && room.isTogether();
      button.getElement().setAttribute("aria-pressed", String.valueOf(shown));
      button.allow(!room.paused());
    });
  }
}
