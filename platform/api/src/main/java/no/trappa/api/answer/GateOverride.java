package no.trappa.api.answer;

import java.time.LocalDate;

/** Someone opens the gate although not everything is met, and signs for it. */
public record GateOverride(String by, String reason, LocalDate on) {
  public GateOverride {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("an override is signed and has a reason");
    }
  }
}
