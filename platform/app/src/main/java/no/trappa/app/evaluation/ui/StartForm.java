package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.evaluation.Terms;
import no.trappa.app.language.Phrases;

/** Asks which assessment to run, and on which terms. */
class StartForm extends Div {

  private final Phrases phrases;
  private final RadioButtonGroup<AssessmentDefinition> assessment = new RadioButtonGroup<>();
  private final TermsFields terms;

  StartForm(Phrases phrases, List<AssessmentDefinition> assessments, Terms usual) {
    this.phrases = phrases;
    this.terms = new TermsFields(phrases, usual);
    addClassNames("card", "stack");
    if (assessments.isEmpty()) {
      add(new Paragraph(phrases.say("evaluation.assessment.none")));
    } else {
      offer(assessments);
      var start = new Button(phrases.say("evaluation.start"), _ -> start());
      start.addThemeVariants(ButtonVariant.PRIMARY);
      add(assessment, terms, new Div(start));
    }
  }

  Registration addStartListener(ComponentEventListener<Start> listener) {
    return addListener(Start.class, listener);
  }

  private void offer(List<AssessmentDefinition> assessments) {
    assessment.setLabel(phrases.say("evaluation.assessment"));
    assessment.setItems(assessments);
    assessment.setRenderer(new ComponentRenderer<>(this::describe));
    assessment.setErrorMessage(phrases.say("evaluation.assessment.missing"));
    assessment.setRequired(true);
    if (assessments.size() == 1) {
      assessment.setValue(assessments.getFirst());
    }
  }

  private Div describe(AssessmentDefinition one) {
    var title = new Span(phrases.say(one.title()));
    var length =
        new Span(phrases.say("evaluation.assessment.length", one.modules().size(), one.minutes()));
    var summary = new Paragraph(phrases.say(one.summary()));
    title.addClassName("strong");
    length.addClassNames("muted", "small");
    var description = new Div(title, summary, length);
    description.addClassName("assessment-choice");
    return description;
  }

  private void start() {
    assessment.setInvalid(assessment.isEmpty());
    var decided = terms.read();
    assessment
        .getOptionalValue()
        .ifPresent(
            chosen -> decided.ifPresent(given -> fireEvent(new Start(this, chosen.id(), given))));
  }

  /** Someone wants this assessment started. */
  static class Start extends ComponentEvent<StartForm> {
    private final transient AssessmentDefinition.Id assessment;
    private final transient Terms terms;

    Start(StartForm form, AssessmentDefinition.Id assessment, Terms terms) {
      super(form, true);
      this.assessment = assessment;
      this.terms = terms;
    }

    AssessmentDefinition.Id assessment() {
      return assessment;
    }

    Terms terms() {
      return terms;
    }
  }
}
