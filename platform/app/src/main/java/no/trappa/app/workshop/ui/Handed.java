package no.trappa.app.workshop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.FilledRow;
import no.trappa.app.workshop.Part;
import org.springframework.util.MultiValueMap;

/** The fields of a sent form, by the names the page gave them. */
record Handed(MultiValueMap<String, String> fields) {

  /** On the button of a row that is to go. */
  private static final String REMOVE = "remove";

  Filled filled(Part part) {
    var instead = String.join("", fields.getOrDefault("instead" + part.suffix(), List.of()));
    if (part.kind() instanceof Kind.Register register) {
      return Filled.rows(rows(part, register), instead, one("reason" + part.suffix()));
    }
    return Filled.sent(
        part.kind(),
        fields.getOrDefault("answer" + part.suffix(), List.of()),
        instead,
        one("reason" + part.suffix()));
  }

  /** Whether the form was sent to add a row or take one away, and not to go anywhere. */
  boolean changesRows() {
    return addsRow() || !one(REMOVE).isEmpty();
  }

  boolean addsRow() {
    return one("go").equals("add");
  }

  private List<FilledRow> rows(Part part, Kind.Register register) {
    // One more than may be kept, so that too many are told and not dropped.
    var count = Math.min(number("rows" + part.suffix()), register.most() + 1L);
    return IntStream.range(0, (int) count)
        .mapToObj(at -> "row" + part.suffix() + "." + at)
        .filter(row -> !row.equals(one(REMOVE)))
        .map(row -> row(row, register))
        .toList();
  }

  private FilledRow row(String name, Kind.Register register) {
    var cells = new TreeMap<Column.Id, List<String>>();
    for (var column : register.columns()) {
      cells.put(column.id(), fields.getOrDefault(name + ".c." + column.id(), List.of()));
    }
    return new FilledRow(one(name + ".subject"), one(name + ".title"), cells);
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
    var content = List.of(sender, one("page"), round(), part.ref(), filled, comment, source);
    return new Entry(tap(content), filled, comment, source, seen(part), round());
  }

  /** Whether the sender stands by the answer when the question is asked again. */
  boolean keeps() {
    return one("go").equals("keep");
  }

  private int round() {
    return Math.clamp(number("round"), 1, Integer.MAX_VALUE);
  }

  String one(String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private long seen(Part part) {
    return number("seen" + part.suffix());
  }

  private long number(String name) {
    var digits = one(name);
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }

  /** The same page sent twice with the same content is the same tap; a changed mind is another. */
  private static UUID tap(List<Object> content) {
    return UUID.nameUUIDFromBytes(content.toString().getBytes(UTF_8));
  }
}
