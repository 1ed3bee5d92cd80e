package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trappa.app.language.Phrases;

/** What to do next, why, and by whom. */
class StepsSlide extends Div {

  StepsSlide(Phrases phrases, Slide.Steps next) {
    addClassNames("slide", "next-steps");
    var lead = new Paragraph(next.lead());
    lead.addClassName("over");
    add(lead, new H1(phrases.say("results.steps.title")), steps(next));
    if (!next.parked().isEmpty()) {
      var parked =
          new Paragraph(phrases.say("projector.parked", String.join(" · ", next.parked())));
      parked.addClassName("parked");
      add(parked);
    }
  }

  private static OrderedList steps(Slide.Steps next) {
    var list = new OrderedList();
    var letters =
        next.steps().stream()
            .mapToInt(step -> step.text().length() + step.who().length() + step.why().length())
            .sum();
    list.addClassNames("steps", Crowd.of(letters).className());
    for (var step : next.steps()) {
      list.add(
          new ListItem(line("text", step.text()), line("who", step.why() + " · " + step.who())));
    }
    return list;
  }

  private static Span line(String className, String words) {
    var line = new Span(words);
    line.addClassName(className);
    return line;
  }
}
