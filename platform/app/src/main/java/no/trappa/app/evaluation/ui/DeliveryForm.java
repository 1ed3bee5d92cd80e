package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.DayPicker;

/** Where a document or decision is found, and the day it was made. Once open, it stays. */
class DeliveryForm extends Div implements Form {

  private final Phrases phrases;
  private final Matter.Item matter;
  private final TextField reference;
  private final DayPicker on;

  DeliveryForm(Phrases phrases, Matter.Item matter, LocalDate today) {
    this.phrases = phrases;
    this.matter = matter;
    this.reference = new TextField(phrases.say("evaluation.item.reference"));
    this.on = new DayPicker(phrases.say("evaluation.item.on"));
    reference.setErrorMessage(phrases.say("evaluation.item.reference.missing"));
    on.setErrorMessage(phrases.say("evaluation.reference.missing"));
    on.setValue(today);
    addClassName("row-fields");
    add(reference, on);
  }

  void focus() {
    reference.focus();
  }

  @Override
  public boolean isBegun() {
    return true;
  }

  @Override
  public Optional<Decision> read() {
    reference.setInvalid(reference.getValue().isBlank());
    on.setInvalid(on.isEmpty());
    return reference.isInvalid() || on.isInvalid()
        ? Optional.empty()
        : Optional.of(
            new Decision.Delivered(
                matter.unit(), matter.item().id(), reference.getValue().strip(), on.getValue()));
  }

  @Override
  public List<String> told(Decision theirs) {
    return theirs instanceof Decision.Delivered(var _, var _, var where, var day)
        ? List.of(phrases.say("evaluation.item.found", where, phrases.say(day)))
        : List.of();
  }
}
