package no.trappa.api.answer;

import java.time.LocalDate;
import no.trappa.api.definition.IndicatorRef;

/** The facilitator accepts why an indicator does not apply to a unit. */
public record Acceptance(Unit unit, IndicatorRef indicator, String by, LocalDate on) {}
