package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What shows that an answer holds.
 *
 * @param link where it is found: an http or https address
 * @param date the day of the evidence; without one the answer counts as stated only
 */
public record EvidenceNote(String title, Optional<String> link, Optional<LocalDate> date) {

  public EvidenceNote {
    title = title.strip();
    link = link.map(String::strip).filter(address -> !address.isEmpty());
  }
}
