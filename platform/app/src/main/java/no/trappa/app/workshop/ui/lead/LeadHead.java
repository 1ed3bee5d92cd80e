package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;

/** The top of the page: what is assessed, the code to join with, and the evaluation's pages. */
class LeadHead extends Div {

  LeadHead(Words words) {
    var evaluation = words.evaluation();
    var code = new Span(evaluation.joinCode().toString());
    code.addClassName("lead-code");
    var join = new Div(new Span(words.say("code")), code);
    join.addClassName("lead-join");
    var head =
        new PageHead(words.say(words.definitions().assessment().title()))
            .partOf(
                "/collaborations/" + evaluation.collaboration() + "/evaluations",
                evaluation.collaborationName());
    if (evaluation.isOpen()) {
      head.with(join);
    }
    head.places(
        words.phrases().say("evaluation.places"),
        EvaluationPage.LEAD.of(evaluation.id()),
        Arrays.stream(EvaluationPage.values()).map(page -> place(words, page)).toList());
    add(head);
  }

  private static Place place(Words words, EvaluationPage page) {
    return new Place(page.of(words.evaluation().id()), words.phrases().say(page.title()));
  }
}
