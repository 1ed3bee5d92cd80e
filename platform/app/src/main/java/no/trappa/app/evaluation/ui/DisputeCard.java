package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.Predicate;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.evaluation.Settlement;

/** One question people disagree on, and what they settle on, with the view that did not prevail. */
class DisputeCard extends Div {

  private static final int LONGEST = 2000;
  private final Desk desk;
  private final Matter.Dispute matter;
  private final RadioButtonGroup<Kind.Anchor> level = new RadioButtonGroup<>();
  private final TextArea note;
  private final TextArea minority;

  DisputeCard(Desk desk, Matter.Dispute matter, Remarks remarks) {
    this.desk = desk;
    this.matter = matter;
    this.note = area("evaluation.agreed.note");
    this.minority = area("evaluation.agreed.minority");
    addClassNames("card", "matter");
    add(new H3(desk.phrases().say(matter.title())), unitLine());
    add(new Paragraph(desk.phrases().say(matter.question())));
    if (!remarks.isEmpty()) {
      add(remarks(remarks));
    }
    askLevel();
    matter.settled().ifPresent(this::show);
    var save = new Button(desk.phrases().say("evaluation.agreed.save"), _ -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setEnabled(desk.isOpen());
    var actions = new Div(save);
    actions.addClassName("row");
    matter.settled().map(desk::takeBack).ifPresent(actions::add);
    add(level, note, minority, actions);
  }

  private Div unitLine() {
    var unit = new Paragraph(desk.names().of(matter.unit()));
    unit.addClassName("strong");
    var apart = new Paragraph(desk.phrases().say("evaluation.agreed.apart", matter.steps()));
    apart.addClassName("muted");
    return new Div(
        unit, desk.badge(matter.isOpen() ? "disputed" : "agreed", !matter.isOpen()), apart);
  }

  private Details remarks(Remarks remarks) {
    var words = new RemarkWords(desk.phrases(), desk.names()::of);
    return new Details(words.sum(remarks), new RemarkBlock(words, remarks));
  }

  private void askLevel() {
    level.setLabel(desk.phrases().say("evaluation.agreed.level"));
    level.setItems(matter.kind().anchors());
    level.setRenderer(new ComponentRenderer<>(this::describe));
    level.setErrorMessage(desk.phrases().say("evaluation.agreed.level.missing"));
    level.setRequired(true);
  }

  private Div describe(Kind.Anchor anchor) {
    var value = new Span(anchor.value().toString());
    value.addClassName("level");
    value.getElement().setAttribute("data-level", anchor.value().toString());
    var description = new Div(value, new Span(desk.phrases().say(anchor.text())));
    description.addClassName("anchor");
    return description;
  }

  private void show(Settlement settlement) {
    if (settlement.decision()
        instanceof
        Decision.Agreed(var _, var _, AnswerValue.Level(var value), var _, var why, var other)) {
      matter.kind().anchors().stream()
          .filter(anchor -> anchor.value().equals(value))
          .findFirst()
          .ifPresent(level::setValue);
      note.setValue(why.orElse(""));
      minority.setValue(other.orElse(""));
    }
    add(new Signature(desk.phrases(), desk.zone(), settlement));
  }

  private void save() {
    level.setInvalid(level.isEmpty());
    level
        .getOptionalValue()
        .ifPresent(anchor ->
            desk.wish(
                new Wish.Settle(
                    new Decision.Agreed(
                        matter.unit(),
                        matter.asked(),
                        new AnswerValue.Level(anchor.value()),
                        Optional.empty(),
                        words(note),
                        words(minority)),
                    matter.revision())));
  }

  private TextArea area(String key) {
    var area = new TextArea(desk.phrases().say(key));
    area.setMaxLength(LONGEST);
    return area;
  }

  private static Optional<String> words(TextArea area) {
    return Optional.of(area.getValue().strip()).filter(Predicate.not(String::isEmpty));
  }
}
