package no.trappa.app.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import no.trappa.api.result.Score;

/** Opens one figure: what it is, what it rests on, and how it came about. */
final class TraceDialog extends Dialog {

  TraceDialog(Wording words, String title, Score score) {
    setHeaderTitle(title);
    setWidth("min(44rem, 94vw)");
    var body = new Div();
    body.addClassName("stack");
    body.add(new Paragraph(words.score(score)), new Paragraph(words.coverage(score.coverage())));
    switch (score) {
      case Score.Scored scored -> body.add(new TraceTree(words).of(scored.trace()));
      case Score.Withheld withheld -> addWithheld(body, words, withheld);
      case Score.NotApplicable notApplicable -> addReasons(body, words, notApplicable);
    }
    add(body);
    getFooter().add(new Button(words.say("close"), _ -> close()));
  }

  private static void addWithheld(Div body, Wording words, Score.Withheld withheld) {
    body.add(new Paragraph(words.say("why", withheld.reason())));
    withheld
        .atMost()
        .ifPresent(most -> body.add(new Paragraph(words.say("at-most", words.figure(most)))));
    var places = new UnorderedList();
    withheld.decidedBy().forEach(place -> places.add(new ListItem(words.place(place))));
    if (!withheld.decidedBy().isEmpty()) {
      body.add(new Paragraph(words.say("decided-by")), places);
    }
  }

  private static void addReasons(Div body, Wording words, Score.NotApplicable score) {
    var reasons = new UnorderedList();
    score.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
    body.add(new Paragraph(words.say(score.accepted() ? "accepted" : "not-accepted")), reasons);
  }
}
