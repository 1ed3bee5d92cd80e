package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;

/** The top of every view of one evaluation. */
class EvaluationHead extends Div {

  private final Phrases phrases;
  private final Evaluation evaluation;
  private final PageHead head;
  private final Div actions = new Div();

  EvaluationHead(Phrases phrases, Evaluation evaluation, AssessmentDefinition assessment) {
    this.phrases = phrases;
    this.evaluation = evaluation;
    this.head =
        new PageHead(phrases.say(assessment.title()))
            .partOf(
                "/collaborations/" + evaluation.collaboration() + "/evaluations",
                evaluation.collaborationName());
    actions.addClassNames("row", "no-print");
    actions.add(new StateBadge(evaluation, phrases));
    head.with(actions);
    add(head);
  }

  EvaluationHead at(EvaluationPage here) {
    head.places(
        phrases.say("evaluation.places"),
        here.of(evaluation.id()),
        Arrays.stream(EvaluationPage.values()).map(this::place).toList());
    return this;
  }

  void with(Component action) {
    actions.add(action);
  }

  private Place place(EvaluationPage page) {
    return new Place(page.of(evaluation.id()), phrases.say(page.title()));
  }
}
