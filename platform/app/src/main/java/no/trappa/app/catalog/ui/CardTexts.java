package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import no.trappa.api.definition.Card;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.WebLink;

/** Reference cards with their sources, how old they are, and how far they can be trusted. */
record CardTexts(Phrases phrases, LocalDate today) {

  Div of(Card card) {
    var shown = new Div(new H3(phrases.say(card.title())));
    shown.addClassNames("card", "stack");
    if (card.kind() == Card.Kind.LEGAL) {
      shown.add(legal(card));
    }
    if (card.isDue(today)) {
      shown.add(
          new Notice(
              Notice.Tone.BAD,
              phrases.say("module.card.due"),
              phrases.say("module.card.due.means", phrases.say(card.checked()))));
    }
    phrases
        .say(card.text())
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> shown.add(new Paragraph(line)));
    var checked = new Paragraph(phrases.say("module.card.checked", phrases.say(card.checked())));
    checked.addClassNames("small", "muted");
    shown.add(sources(card), checked);
    return shown;
  }

  private Notice legal(Card card) {
    return new Notice(
        Notice.Tone.WAIT,
        phrases.say("module.card.lawyer"),
        card.reviewer()
            .map(reviewer -> phrases.say("module.card.reviewed", reviewer))
            .orElseGet(() -> phrases.say("module.card.not-reviewed")));
  }

  private UnorderedList sources(Card card) {
    var sources = new UnorderedList();
    sources.addClassName("small");
    for (var source : card.sources()) {
      var about =
          source
              .published()
              .map(
                  day -> phrases.say("module.card.published", source.publisher(), phrases.say(day)))
              .orElse(source.publisher());
      sources.add(
          new ListItem(
              WebLink.of(phrases.say(source.title()), source.url()), new Span(" · " + about)));
    }
    return sources;
  }
}
