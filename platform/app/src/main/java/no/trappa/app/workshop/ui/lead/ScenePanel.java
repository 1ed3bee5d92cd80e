package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Programme.Stop;
import no.trappa.app.workshop.room.Scene;

/** What the room is at just now. */
class ScenePanel extends Div {

  private final Words words;
  private final Paragraph place = new Paragraph();
  private final H2 title = new H2();
  private final Paragraph question = new Paragraph();
  private final Div states = new Div();

  ScenePanel(Words words) {
    this.words = words;
    addClassNames("lead-scene", "stack");
    place.addClassNames("muted", "small");
    question.addClassName("lead");
    states.addClassName("row");
    states.getElement().setAttribute("role", "status");
    add(states, place, title, question);
  }

  void show(Meeting meeting) {
    var room = meeting.room();
    switch (room.scene()) {
      case Scene.Question _ -> meeting.stop().ifPresent(this::show);
      case Scene.Shown(var picture) -> {
        place.setText(words.say("scene.shown"));
        title.setText(words.say("picture", picture));
        question.setText(words.say("picture-means", picture));
      }
    }
    var said = states(meeting);
    if (!said.equals(states.getChildren().map(one -> one.getElement().getText()).toList())) {
      states.removeAll();
      said.forEach(state -> states.add(badge(state)));
    }
  }

  private void show(Stop stop) {
    place.setText(
        words.say(
            "scene.place", words.say(stop.module().title()), words.say(stop.group().title())));
    title.setText(words.say(stop.indicator().title()));
    question.setText(words.say(stop.indicator().question()));
  }

  /** The pause comes first, for nothing else goes on meanwhile. */
  private List<String> states(Meeting meeting) {
    var room = meeting.room();
    if (!meeting.isOpen()) {
      return List.of(words.say("state.closed"));
    }
    var pace = words.say("pace", room.pace());
    var step = meeting.asked().map(this::step);
    return room.paused()
        ? List.of(words.say("state.paused"))
        : step.map(said -> List.of(said, pace)).orElse(List.of(pace));
  }

  private String step(Asked asked) {
    var step = words.say("step", asked.step());
    return asked.round() == 1 ? step : words.say("scene.round", step, asked.round());
  }

  private static Span badge(String said) {
    var badge = new Span(said);
    badge.addClassName("badge");
    return badge;
  }
}
