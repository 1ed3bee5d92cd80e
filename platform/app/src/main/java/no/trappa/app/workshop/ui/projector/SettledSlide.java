package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.trappa.app.language.Phrases;

/** What the room agreed on, with the view that did not prevail beside it. */
class SettledSlide extends Div {

  private final Phrases phrases;

  SettledSlide(Phrases phrases, Slide.Settled settled) {
    this.phrases = phrases;
    addClassNames("slide", "settled");
    var over = new Paragraph(new Span(settled.module()));
    over.addClassName("over");
    add(over, new H1(settled.question()));
    if (settled.agreed().isEmpty()) {
      add(new Paragraph(phrases.say("projector.agreed.none")));
    } else {
      add(list(settled));
    }
  }

  private UnorderedList list(Slide.Settled settled) {
    var list = new UnorderedList();
    var letters = settled.agreed().stream().mapToInt(SettledSlide::letters).sum();
    list.addClassNames("agreed", Crowd.of(letters + 90 * settled.agreed().size()).className());
    settled.agreed().forEach(one -> list.add(item(one)));
    return list;
  }

  private static int letters(Slide.Agreed one) {
    return one.who().length()
        + one.part().length()
        + one.answer().length()
        + one.note().length()
        + one.minority().length();
  }

  private ListItem item(Slide.Agreed one) {
    var who = new Span(one.who());
    who.addClassName("who");
    var item = new ListItem(who);
    if (!one.part().isEmpty()) {
      item.add(line("part", one.part()));
    }
    item.add(line("answer", one.answer()));
    if (!one.note().isEmpty()) {
      item.add(line("note", phrases.say("projector.agreed.note", one.note())));
    }
    if (!one.minority().isEmpty()) {
      item.add(line("minority", phrases.say("projector.agreed.minority", one.minority())));
    }
    return item;
  }

  private static Paragraph line(String className, String words) {
    var line = new Paragraph(words);
    line.addClassName(className);
    return line;
  }
}
