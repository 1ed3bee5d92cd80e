package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.shell.DayPicker;

/** One document or decision of one unit: where it is found, or that it is missing. */
class ItemRow extends Div {

  private final Desk desk;
  private final Matter.Item matter;

  ItemRow(Desk desk, Matter.Item matter, LocalDate today) {
    this.desk = desk;
    this.matter = matter;
    addClassName("item-row");
    var line = unitLine();
    add(line);
    matter.settled().ifPresentOrElse(this::showDelivered, () -> line.add(opener(today)));
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
    var reference = new TextField(desk.phrases().say("evaluation.item.reference"));
    var on = new DayPicker(desk.phrases().say("evaluation.item.on"));
    reference.setErrorMessage(desk.phrases().say("evaluation.item.reference.missing"));
    on.setErrorMessage(desk.phrases().say("evaluation.reference.missing"));
    on.setValue(today);
    var save = new Button(desk.phrases().say("evaluation.item.save"), _ -> deliver(reference, on));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var fields = new Div(reference, on, save);
    fields.addClassName("row-fields");
    add(fields);
    reference.focus();
  }

  private void deliver(TextField reference, DayPicker on) {
    reference.setInvalid(reference.getValue().isBlank());
    on.setInvalid(on.isEmpty());
    if (!reference.isInvalid() && !on.isInvalid()) {
      desk.wish(
          new Wish.Settle(
              new Decision.Delivered(
                  matter.unit(), matter.item().id(), reference.getValue().strip(), on.getValue()),
              matter.revision()));
    }
  }
}
