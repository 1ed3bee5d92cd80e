package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.evaluation.Evaluation;
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

  EvaluationHead at(Here here) {
    var room = "/evaluations/" + evaluation.id();
    head.places(
        phrases.say("evaluation.places"),
        room + here.path,
        new Place(room + Here.ROOM.path, phrases.say("evaluation.room")),
        new Place(room + Here.REMARKS.path, phrases.say("remarks.title")),
        new Place(room + Here.SETTLE.path, phrases.say("evaluation.settle")),
        new Place(room + "/results", phrases.say("evaluation.results")));
    return this;
  }

  void with(Component action) {
    actions.add(action);
  }

  /** Which of an evaluation's views is open. */
  enum Here {
    ROOM(""),
    REMARKS("/remarks"),
    SETTLE("/settle");

    private final String path;

    Here(String path) {
      this.path = path;
    }
  }
}
