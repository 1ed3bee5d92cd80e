package no.trappa.app.workshop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import org.springframework.util.MultiValueMap;

/** The fields of a sent form, by the names the page gave them. */
record Handed(MultiValueMap<String, String> fields) {

  Filled filled(Part part) {
    return Filled.sent(
        part.kind(),
        fields.getOrDefault("answer" + part.suffix(), List.of()),
        String.join("", fields.getOrDefault("instead" + part.suffix(), List.of())),
        one("reason" + part.suffix()));
  }

  String comment() {
    return one("comment");
  }

  Entry.Source source() {
    return new Entry.Source(one("evidence-title"), one("evidence-link"), one("evidence-date"));
  }

  /** The entry for a part; the screen's first also carries the comment and the evidence. */
  Entry entry(Participant.Id sender, Part part, boolean first) {
    var comment = first ? comment() : "";
    var source = first ? source() : Entry.Source.NONE;
    var filled = filled(part);
    var content = List.of(sender, one("page"), part.ref(), filled, comment, source);
    return new Entry(tap(content), filled, comment, source, seen(part));
  }

  String one(String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private long seen(Part part) {
    var digits = one("seen" + part.suffix());
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }

  /** The same page sent twice with the same content is the same tap; a changed mind is another. */
  private static UUID tap(List<Object> content) {
    return UUID.nameUUIDFromBytes(content.toString().getBytes(UTF_8));
  }
}
