package no.trappa.api.answer;

import java.time.LocalDate;
import no.trappa.api.definition.GateItem;

/**
 * A document or decision that a gate asks for is there.
 *
 * @param reference where it is found: a case number, a title, a link
 */
public record Delivery(GateItem.Id item, Unit unit, String reference, LocalDate on) {}
