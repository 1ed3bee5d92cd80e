package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.function.Consumer;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Phrases;

/** What every row on the page where things are settled needs: words, and whom to tell. */
record Desk(Phrases phrases, UnitNames names, ZoneId zone, boolean isOpen, Consumer<Wish> wishes) {

  void wish(Wish wish) {
    wishes.accept(wish);
  }

  Button takeBack(Settlement settlement) {
    var button =
        new Button(phrases.say("evaluation.take-back"), _ -> wish(new Wish.TakeBack(settlement)));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setEnabled(isOpen);
    return button;
  }

  Span badge(String state, boolean good) {
    var badge = new Span(phrases.say("evaluation.state." + state));
    badge.addClassNames("badge", good ? "good" : "wait");
    return badge;
  }
}
