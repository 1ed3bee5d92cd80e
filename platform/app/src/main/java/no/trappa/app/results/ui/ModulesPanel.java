package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trappa.api.result.Headline;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Score;

/** The same headline for each module, with what holds it down. */
final class ModulesPanel extends Panel {

  ModulesPanel(Wording words) {
    super("modules", words.say("modules.title"));
    var cards = new Div();
    cards.addClassName("cards");
    words.outcome().result().modules().forEach(module -> cards.add(card(words, module)));
    add(cards);
    for (var absent : words.outcome().result().absent()) {
      var missing = new Paragraph(words.say("module.absent", absent.value()));
      missing.addClassNames("notice", "wait");
      add(missing);
    }
  }

  private static Div card(Wording words, ModuleResult module) {
    var name = words.module(module.module());
    var headline = module.headline();
    var level = new Paragraph(new Figure(words, name, headline.maturity()));
    level.add(new Span(" " + words.score(headline.maturity())));
    level.addClassName("row");
    var card = new Div(new H3(name), HeadlinePanel.badge(words, headline.verdict()), level);
    card.addClassNames("module-card", "stack");
    var read = new Anchor("/modules/" + module.module(), words.phrases().say("module.read"));
    read.setAriaLabel(words.say("trigger", read.getText(), name));
    card.add(read);
    if (!headline.heldDownBy().isEmpty()) {
      card.add(new Paragraph(held(words, headline)));
    }
    if (module.logic() == ModuleResult.Logic.NOT_AVAILABLE) {
      var failed = new Paragraph(words.say("module.logic-failed"));
      failed.addClassNames("notice", "wait");
      card.add(failed);
    }
    return card;
  }

  private static String held(Wording words, Headline headline) {
    var key = headline.maturity() instanceof Score.Withheld ? "module.to-settle" : "module.held";
    var first = words.place(headline.heldDownBy().getFirst());
    var others = headline.heldDownBy().size() - 1;
    return others == 0
        ? words.say(key, first)
        : words.say("module.and-more", words.say(key, first), others);
  }
}
