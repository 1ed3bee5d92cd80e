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
    add(unitLine());
    matter.settled().ifPresentOrElse(this::showDelivered, () -> ask(today));
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

  private void ask(LocalDate today) {
    var reference = new TextField(desk.phrases().say("evaluation.item.reference"));
    var on = new DayPicker(desk.phrases().say("evaluation.item.on"));
    reference.setErrorMessage(desk.phrases().say("evaluation.item.reference.missing"));
    on.setErrorMessage(desk.phrases().say("evaluation.reference.missing"));
    on.setValue(today);
    var deliver =
        new Button(desk.phrases().say("evaluation.item.deliver"), _ -> deliver(reference, on));
    deliver.addThemeVariants(ButtonVariant.PRIMARY);
    deliver.setAriaLabel(deliver.getText() + ": " + desk.names().of(matter.unit()));
    var fields = new Div(reference, on, deliver);
    fields.addClassName("row-fields");
    add(fields);
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
