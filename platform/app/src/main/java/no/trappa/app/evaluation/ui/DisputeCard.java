package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;

/** One question people disagree on, and what they settle on. */
class DisputeCard extends Div implements Writing {

  private final Desk desk;
  private final Matter.Dispute matter;
  private final Submission submission;

  DisputeCard(Desk desk, Matter.Dispute matter, Remarks remarks) {
    this.desk = desk;
    this.matter = matter;
    var form = new AgreedForm(desk.phrases(), matter);
    this.submission = new Submission(desk, matter, form, "evaluation.agreed.save");
    addClassNames("card", "matter");
    add(new H3(desk.phrases().say(matter.title())), unitLine());
    add(new Paragraph(desk.phrases().say(matter.question())));
    if (!remarks.isEmpty()) {
      add(remarks(remarks));
    }
    matter.settled().ifPresent(settled -> add(new Signature(desk.phrases(), desk.zone(), settled)));
    add(form, submission);
  }

  @Override
  public Optional<Submission> submission() {
    return Optional.of(submission);
  }

  private Div unitLine() {
    var unit = new Paragraph(desk.names().of(matter.unit()));
    unit.addClassName("strong");
    var apart =
        new Paragraph(
            matter
                .steps()
                .map(steps -> desk.phrases().say("evaluation.agreed.apart", steps))
                .orElseGet(() -> desk.phrases().say("evaluation.agreed.apart.untold")));
    apart.addClassName("muted");
    return new Div(
        unit, desk.badge(matter.isOpen() ? "disputed" : "agreed", !matter.isOpen()), apart);
  }

  private Details remarks(Remarks remarks) {
    var words = new RemarkWords(desk.phrases(), desk.names()::of);
    return new Details(words.sum(remarks), new RemarkBlock(words, remarks));
  }
}
