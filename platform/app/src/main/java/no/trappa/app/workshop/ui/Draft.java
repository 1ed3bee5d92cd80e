package no.trappa.app.workshop.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.OwnAnswer;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Fault;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;

/**
 * What stands in the fields of a screen, and what is wrong with it.
 *
 * @param blank whether a register gets another empty row
 */
record Draft(
    Map<Part, Filled> filled,
    String comment,
    Entry.Source source,
    Map<Part, Fault> faults,
    boolean blank) {

  /** What the participant has answered so far. */
  static Draft of(Presence presence, Screen screen, Language language) {
    var filled = new HashMap<Part, Filled>();
    for (var part : screen.parts()) {
      Optional.ofNullable(presence.own().get(part.ref()))
          .ifPresent(own -> filled.put(part, Filled.of(own.value(), language)));
    }
    var first = Optional.ofNullable(presence.own().get(screen.first().ref()));
    return new Draft(
        filled,
        first.flatMap(OwnAnswer::comment).orElse(""),
        first.flatMap(OwnAnswer::evidence).map(Draft::source).orElse(Entry.Source.NONE),
        Map.of(),
        false);
  }

  /** What was just handed in, to be put right. */
  static Draft of(Handed handed, Screen screen, Map<Part, Fault> faults) {
    var filled = new HashMap<Part, Filled>();
    screen.parts().forEach(part -> filled.put(part, handed.filled(part)));
    return new Draft(filled, handed.comment(), handed.source(), faults, handed.addsRow());
  }

  Filled filled(Part part) {
    return filled.getOrDefault(part, Filled.NOTHING);
  }

  Optional<Fault> fault(Part part) {
    return Optional.ofNullable(faults.get(part));
  }

  private static Entry.Source source(EvidenceNote note) {
    return new Entry.Source(
        note.title(), note.link().orElse(""), note.date().map(Object::toString).orElse(""));
  }
}
