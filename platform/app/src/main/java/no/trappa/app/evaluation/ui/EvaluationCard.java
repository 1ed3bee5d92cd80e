package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/** One evaluation in the list. */
class EvaluationCard extends Div {

  EvaluationCard(
      Evaluation evaluation, AssessmentDefinition assessment, Phrases phrases, ZoneId zone) {
    var when =
        new Paragraph(
            phrases.say(
                "evaluation.started",
                phrases.say(LocalDate.ofInstant(evaluation.startedAt(), zone)),
                evaluation.situation().members().size()));
    when.addClassName("muted");
    addClassNames("card", "card-link");
    getElement().setAttribute("role", "listitem");
    add(
        new H3(new Anchor("/evaluations/" + evaluation.id(), phrases.say(assessment.title()))),
        when,
        new StateBadge(evaluation, phrases));
  }
}
