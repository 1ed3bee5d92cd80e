package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.language.Phrases;

/** How much has been written beside the answers, and the way to read it. */
class RemarksCard extends Div {

  private final RemarkWords words;
  private final Paragraph sum = new Paragraph();

  RemarksCard(Phrases phrases, Evaluation evaluation) {
    this.words = new RemarkWords(phrases, new UnitNames(phrases, evaluation)::of);
    var read = new Anchor(EvaluationPage.REMARKS.of(evaluation.id()), phrases.say("remarks.read"));
    addClassNames("card", "stack", "remarks-card");
    add(new H2(phrases.say("remarks.title")), sum, read);
    show(Remarks.NONE);
  }

  void show(Remarks remarks) {
    sum.setText(words.sum(remarks));
  }
}
