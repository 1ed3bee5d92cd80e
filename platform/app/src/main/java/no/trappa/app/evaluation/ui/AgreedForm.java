package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Pen;

/** The level people settle on, why, and the view that did not prevail. */
class AgreedForm extends Div implements Form {

  private static final int LONGEST = 2000;
  private final Phrases phrases;
  private final Matter.Dispute matter;
  private final RadioButtonGroup<Kind.Anchor> level = new RadioButtonGroup<>();
  private final TextArea note;
  private final TextArea minority;
  private final Pen pen = new Pen(this);

  AgreedForm(Phrases phrases, Matter.Dispute matter) {
    this.phrases = phrases;
    this.matter = matter;
    this.note = area("evaluation.agreed.note");
    this.minority = area("evaluation.agreed.minority");
    addClassName("stack");
    askLevel();
    agreed().ifPresent(this::fill);
    add(level, note, minority);
  }

  @Override
  public boolean isBegun() {
    return pen.isHere()
        || !chosen().equals(agreed().flatMap(this::anchor))
        || !words(note).equals(agreed().flatMap(Decision.Agreed::note))
        || !words(minority).equals(agreed().flatMap(Decision.Agreed::minority));
  }

  @Override
  public Optional<Decision> read() {
    level.setInvalid(level.isEmpty());
    Stream.of(note, minority).forEach(AgreedForm::checkLength);
    return level.isInvalid() || note.isInvalid() || minority.isInvalid()
        ? Optional.empty()
        : chosen()
            .map(anchor ->
                new Decision.Agreed(
                    matter.unit(),
                    matter.asked(),
                    new AnswerValue.Level(anchor.value()),
                    Optional.empty(),
                    words(note),
                    words(minority)));
  }

  @Override
  public List<String> told(Decision theirs) {
    return theirs instanceof Decision.Agreed agreed ? told(agreed) : List.of();
  }

  private List<String> told(Decision.Agreed theirs) {
    return Stream.of(
            anchor(theirs)
                .map(anchor ->
                    phrases.say(
                        "evaluation.meanwhile.level",
                        anchor.value().toString(),
                        phrases.say(anchor.text()))),
            theirs.note().map(words -> phrases.say("evaluation.meanwhile.note", words)),
            theirs.minority().map(words -> phrases.say("evaluation.meanwhile.minority", words)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void askLevel() {
    level.setLabel(phrases.say("evaluation.agreed.level"));
    level.setItems(matter.kind().anchors());
    level.setRenderer(new ComponentRenderer<>(this::describe));
    level.setErrorMessage(phrases.say("evaluation.agreed.level.missing"));
    level.setRequired(true);
  }

  private Div describe(Kind.Anchor anchor) {
    var value = new Span(anchor.value().toString());
    value.addClassName("level");
    value.getElement().setAttribute("data-level", anchor.value().toString());
    var description = new Div(value, new Span(phrases.say(anchor.text())));
    description.addClassName("anchor");
    return description;
  }

  private void fill(Decision.Agreed agreed) {
    anchor(agreed).ifPresent(level::setValue);
    note.setValue(agreed.note().orElse(""));
    minority.setValue(agreed.minority().orElse(""));
  }

  private Optional<Decision.Agreed> agreed() {
    return matter
        .settled()
        .map(settlement -> settlement.decision())
        .filter(Decision.Agreed.class::isInstance)
        .map(Decision.Agreed.class::cast);
  }

  private Optional<Kind.Anchor> anchor(Decision.Agreed agreed) {
    return matter.kind().anchors().stream()
        .filter(anchor -> agreed.value().equals(new AnswerValue.Level(anchor.value())))
        .findFirst();
  }

  private Optional<Kind.Anchor> chosen() {
    return level.getOptionalValue();
  }

  private TextArea area(String key) {
    var area = new TextArea(phrases.say(key));
    // Not the field's own limit, which would cut off what is pasted without a word.
    area.setErrorMessage(phrases.say("evaluation.words.too-long", LONGEST));
    return area;
  }

  private static void checkLength(TextArea area) {
    area.setInvalid(area.getValue().strip().length() > LONGEST);
  }

  private static Optional<String> words(TextArea area) {
    return Optional.of(area.getValue().strip()).filter(Predicate.not(String::isEmpty));
  }
}
