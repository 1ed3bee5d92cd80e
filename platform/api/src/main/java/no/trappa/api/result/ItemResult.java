package no.trappa.api.result;

import java.util.Optional;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.GateItem;

/** Whether a document or decision that the gate asks for is there. */
public record ItemResult(GateItem.Id item, Unit unit, Optional<Delivery> delivery) {

  public boolean isMet() {
    return delivery.isPresent();
  }
}
