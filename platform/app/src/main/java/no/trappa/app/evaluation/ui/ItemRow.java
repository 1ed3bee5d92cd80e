package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/** One document or decision of one unit: where it is found, or that it is missing. */
class ItemRow extends Div implements Writing {

  private final Desk desk;
  private final Matter.Item matter;
  private Optional<Submission> submission = Optional.empty();

  ItemRow(Desk desk, Matter.Item matter, LocalDate today) {
    this.desk = desk;
    this.matter = matter;
    addClassName("item-row");
    var line = unitLine();
    add(line);
    matter.settled().ifPresentOrElse(this::showDelivered, () -> line.add(opener(today)));
  }

  @Override
  public Optional<Submission> submission() {
    return submission;
  }

  private Div unitLine() {
    var name = new Paragraph(desk.names().of(matter.unit()));
    name.addClassName("strong");
    return new Div(name, desk.badge(matter.isOpen() ? "missing" : "delivered", !matter.isOpen()));
  }

  private void showDelivered(Settlement settlement) {
    if (settlement.decision() instanceof Decision.Delivered(var _, var _, var reference, var on)) {
      add(
          new Paragraph(
              desk.phrases().say("evaluation.item.found", reference, desk.phrases().say(on))),
          new Signature(desk.phrases(), desk.zone(), settlement),
          desk.takeBack(settlement));
    }
  }

  /** The fields come when someone has something to write in them. */
  private Button opener(LocalDate today) {
    var open = new Button(desk.phrases().say("evaluation.item.deliver"));
    open.setAriaLabel(
        "%s: %s, %s"
            .formatted(
                open.getText(),
                desk.phrases().say(matter.item().title()),
                desk.names().of(matter.unit())));
    open.setEnabled(desk.isOpen());
    open.addClickListener(_ -> {
      open.setVisible(false);
      ask(today);
    });
    return open;
  }

  private void ask(LocalDate today) {
    var form = new DeliveryForm(desk.phrases(), matter, today);
    var saving = new Submission(desk, matter, form, "evaluation.item.save");
    submission = Optional.of(saving);
    add(form, saving);
    form.focus();
  }
}
