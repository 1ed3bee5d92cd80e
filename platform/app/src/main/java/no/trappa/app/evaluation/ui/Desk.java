package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Phrases;

/**
 * What every row on the page where things are settled needs.
 *
 * @param clerk fulfils a wish
 * @param page shows what came of one, and what holds now
 */
record Desk(
    Phrases phrases,
    UnitNames names,
    ZoneId zone,
    boolean isOpen,
    Function<Wish, Fulfilment> clerk,
    Consumer<Fulfilment> page) {

  /** For what is asked with one press: the page tells whatever comes of it. */
  void press(Wish wish) {
    page.accept(clerk.apply(wish));
  }

  /** For a form, which tells itself what hinders it. */
  Fulfilment ask(Wish wish) {
    return clerk.apply(wish);
  }

  /** A form has nothing more to say; the page shows what holds now. */
  void done() {
    page.accept(new Fulfilment.Done());
  }

  Button takeBack(Settlement settlement) {
    var button =
        new Button(phrases.say("evaluation.take-back"), _ -> press(new Wish.TakeBack(settlement)));
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
