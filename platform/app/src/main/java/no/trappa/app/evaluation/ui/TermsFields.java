package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Optional;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Situation;
import no.trappa.app.evaluation.Terms;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.DayPicker;

/** Asks for the day evidence is held against, who sees what people answer, and from how many. */
class TermsFields extends Div {

  /** Where more are asked for, few halls would ever see a distribution. */
  private static final int LARGEST = 10;

  private final Phrases phrases;
  private final DayPicker reference;
  private final RadioButtonGroup<Openness> openness = new RadioButtonGroup<>();
  private final IntegerField group;

  TermsFields(Phrases phrases, Terms usual) {
    this.phrases = phrases;
    this.reference = new DayPicker(phrases.say("evaluation.reference"));
    this.group = new IntegerField(phrases.say("evaluation.group"));
    reference.setHelperText(phrases.say("evaluation.reference.help"));
    reference.setErrorMessage(phrases.say("evaluation.reference.missing"));
    reference.setRequiredIndicatorVisible(true);
    openness.setLabel(phrases.say("evaluation.openness"));
    openness.setItems(Openness.values());
    openness.setRenderer(new ComponentRenderer<>(this::describe));
    openness.setRequired(true);
    askForTheGroup(Math.max(LARGEST, usual.smallestGroup()));
    reference.setValue(usual.reference());
    openness.setValue(usual.openness());
    group.setValue(usual.smallestGroup());
    addClassName("stack");
    add(reference, openness, group);
  }

  /** Empty when something is missing or out of range, which the fields then show. */
  Optional<Terms> read() {
    reference.setInvalid(reference.isEmpty());
    group.setInvalid(group.getOptionalValue().filter(this::isInRange).isEmpty());
    return reference.isInvalid() || group.isInvalid()
        ? Optional.empty()
        : Optional.of(new Terms(reference.getValue(), openness.getValue(), group.getValue()));
  }

  private void askForTheGroup(int largest) {
    group.setMin(Situation.FLOOR);
    group.setMax(largest);
    group.setStepButtonsVisible(true);
    group.setMaxWidth("30rem");
    group.setRequiredIndicatorVisible(true);
    group.setHelperText(phrases.say("evaluation.group.help", Situation.FLOOR, largest));
    group.setErrorMessage(phrases.say("evaluation.group.range", Situation.FLOOR, largest));
  }

  private boolean isInRange(int size) {
    return size >= group.getMin() && size <= group.getMax();
  }

  private Div describe(Openness one) {
    var key = "evaluation.openness." + one.name().toLowerCase(Locale.ROOT);
    var title = new Span(phrases.say(key));
    title.addClassName("strong");
    var description = new Div(title, new Paragraph(phrases.say(key + ".means")));
    description.addClassName("assessment-choice");
    return description;
  }
}
