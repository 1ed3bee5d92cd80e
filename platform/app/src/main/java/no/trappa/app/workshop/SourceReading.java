package no.trappa.app.workshop;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.trappa.app.evaluation.EvidenceNote;

/** Reads the evidence somebody typed. */
sealed interface SourceReading {

  record Read(Optional<EvidenceNote> note) implements SourceReading {}

  record Unclear(Fault fault) implements SourceReading {}

  static SourceReading of(Entry.Source source) {
    if (source.isEmpty()) {
      return new Read(Optional.empty());
    }
    if (source.title().isBlank()) {
      return unclear(Fault.Field.EVIDENCE_TITLE, "workshop.fault.evidence-title");
    }
    var link = filled(source.link());
    if (link.filter(address -> !isOnTheWeb(address)).isPresent()) {
      return unclear(Fault.Field.EVIDENCE_LINK, "workshop.fault.evidence-link");
    }
    try {
      var day = filled(source.date()).map(LocalDate::parse);
      return new Read(Optional.of(new EvidenceNote(source.title().strip(), link, day)));
    } catch (DateTimeParseException _) {
      return unclear(Fault.Field.EVIDENCE_DATE, "workshop.fault.evidence-date");
    }
  }

  private static Unclear unclear(Fault.Field field, String message) {
    return new Unclear(Fault.of(field, message));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /** Others will follow the link, so it may not run anything. */
  private static boolean isOnTheWeb(String address) {
    try {
      var uri = new URI(address);
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
