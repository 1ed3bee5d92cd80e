package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trappa.app.language.Phrases;

/** A question with what there is to answer, as large as it has room. */
class AskingSlide extends Div {

  AskingSlide(Phrases phrases, Slide.Asking asking) {
    var posed = asking.question().posed();
    addClassNames("slide", "asking", asking.question().fit().className());
    var over = new Paragraph(new Span(posed.module()));
    over.addClassName("over");
    if (posed.round() > 1) {
      over.add(round(phrases, posed.round()));
    }
    add(over, new H1(posed.question()));
    if (!posed.help().isEmpty()) {
      var help = new Paragraph(posed.help());
      help.addClassName("help");
      add(help);
    }
    add(lines(asking.question()));
  }

  static Span round(Phrases phrases, int round) {
    var badge = new Span(phrases.say("projector.round", round));
    badge.addClassName("round");
    return badge;
  }

  private static OrderedList lines(Fit.Sized sized) {
    var list = new OrderedList();
    list.addClassName("lines");
    if (sized.columns() > 1) {
      list.addClassName("in-columns");
    }
    for (var line : sized.posed().lines()) {
      var words = new Span(line.words());
      words.addClassName("words");
      var item = new ListItem();
      if (!line.badge().isEmpty()) {
        var badge = new Span(line.badge());
        badge.addClassNames("badge");
        item.add(badge);
      }
      item.add(words);
      list.add(item);
    }
    return list;
  }
}
