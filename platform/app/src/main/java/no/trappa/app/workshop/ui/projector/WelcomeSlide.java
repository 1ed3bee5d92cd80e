package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trappa.app.language.Phrases;

/** How to join, in few words; code and picture stand beside it. */
class WelcomeSlide extends Div {

  private static final int SOME = 10;
  private static final int MOST = 23;

  WelcomeSlide(Phrases phrases, Slide.Welcome welcome) {
    addClassNames("slide", "welcome");
    var collaboration = new Paragraph(welcome.collaboration());
    collaboration.addClassName("over");
    add(collaboration, new H1(phrases.say("projector.welcome")), ways(phrases));
    add(new Paragraph(phrases.say("projector.welcome.anonymous")));
    if (!welcome.arrived().isEmpty()) {
      add(arrived(phrases, welcome));
    }
  }

  private static OrderedList ways(Phrases phrases) {
    var ways = new OrderedList();
    ways.addClassName("ways");
    for (var way : List.of("scan", "choose")) {
      ways.add(new ListItem(phrases.say("projector.welcome." + way)));
    }
    return ways;
  }

  private static UnorderedList arrived(Phrases phrases, Slide.Welcome welcome) {
    var list = new UnorderedList();
    list.addClassName("arrived");
    list.getElement().setAttribute("aria-label", phrases.say("projector.arrived"));
    if (welcome.arrived().size() > SOME) {
      list.addClassName("many");
    }
    for (var one : welcome.arrived().stream().limit(MOST).toList()) {
      var count = new Span(Integer.toString(one.people()));
      count.addClassName("count");
      list.add(new ListItem(count, new Span(one.from())));
    }
    var more = welcome.arrived().size() - MOST;
    if (more > 0) {
      list.add(new ListItem(phrases.say("projector.and-more", more)));
    }
    return list;
  }
}
