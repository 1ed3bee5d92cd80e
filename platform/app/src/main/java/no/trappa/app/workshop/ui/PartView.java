package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Locale;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Fault;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;

/**
 * One part of a screen as its template wants it.
 *
 * @param shape cards, checks, number, date, words or rows
 * @param rows those of a register
 * @param own whether a row may be written in by hand
 * @param room whether there is room for another row
 * @param field the field a fault lies in; empty without one
 */
record PartView(
    String suffix,
    QuestionRef ref,
    String shape,
    String question,
    String help,
    String unit,
    boolean optional,
    List<Card> cards,
    List<RowView> rows,
    boolean own,
    boolean room,
    String value,
    String instead,
    String reason,
    long seen,
    String field,
    String fault) {

  /** One thing to choose; the badge is the level's number, and empty for an option. */
  record Card(String value, String badge, String words, boolean chosen) {}

  static PartView of(Part part, Draft draft, long seen, Phrases phrases) {
    var filled = draft.filled(part);
    var fault = draft.fault(part);
    return new PartView(
        part.suffix(),
        part.ref(),
        shape(part.kind()),
        part.question().map(phrases::say).orElse(""),
        part.help().map(phrases::say).orElse(""),
        part.kind() instanceof Kind.Quantity quantity ? phrases.say(quantity.unit()) : "",
        part.optional(),
        cards(part.kind(), filled, phrases),
        rows(part, draft, phrases),
        part.kind() instanceof Kind.Register register && register.own(),
        part.kind() instanceof Kind.Register register && filled.rows().size() < register.most(),
        filled.answer(),
        filled.instead(),
        filled.reason(),
        seen,
        fault.map(Fault::field).map(Enum::name).orElse(""),
        fault.map(found -> said(found, phrases)).orElse(""));
  }

  private static List<RowView> rows(Part part, Draft draft, Phrases phrases) {
    if (!(part.kind() instanceof Kind.Register register)) {
      return List.of();
    }
    var filled = draft.filled(part);
    var untouched = filled.rows().isEmpty() && filled.instead().isEmpty();
    return RowView.all(
        part.suffix(),
        register,
        filled.rows(),
        draft.blank() || untouched,
        draft.fault(part).isPresent(),
        phrases);
  }

  private static String shape(Kind kind) {
    return switch (kind) {
      case Kind.Level _, Kind.Computed _ -> "cards";
      case Kind.Register _ -> "rows";
      case Kind.Date _ -> "date";
      case Kind.Choice(var _, var several) -> several ? "checks" : "cards";
      case Kind.Quantity _ -> "number";
      case Kind.FreeText _ -> "words";
    };
  }

  private static List<Card> cards(Kind kind, Filled filled, Phrases phrases) {
    return switch (kind) {
      case Kind.Level(var _, var anchors) ->
          anchors.stream().map(anchor -> card(anchor, filled, phrases)).toList();
      case Kind.Choice(var options, var _) ->
          options.stream().map(option -> card(option, filled, phrases)).toList();
      case Kind.Computed _, Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          List.of();
    };
  }

  private static Card card(Kind.Anchor anchor, Filled filled, Phrases phrases) {
    var value = anchor.value().toString();
    var badge = Filled.decimal(anchor.value(), phrases.language());
    return new Card(value, badge, phrases.say(anchor.text()), filled.answers().contains(value));
  }

  private static Card card(Kind.Option option, Filled filled, Phrases phrases) {
    var value = option.id().value();
    return new Card(value, "", phrases.say(option.text()), filled.answers().contains(value));
  }

  /** What is wrong in the field; empty when nothing is. */
  String fault(String wanted) {
    return field.equals(wanted) ? fault : "";
  }

  boolean isAnswerFaulty() {
    return field.equals("ANSWER") || field.equals("REASON");
  }

  /** Where on the page the fault is said. */
  String anchor() {
    return switch (field) {
      case "ANSWER" -> "fault" + suffix;
      case "REASON" -> "reason-fault" + suffix;
      default -> "fault-" + field.toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  static String said(Fault fault, Phrases phrases) {
    return switch (fault.why()) {
      case Fault.Why.Ours(var message) -> phrases.say(message);
      case Fault.Why.Said(var words) -> phrases.say(words);
    };
  }
}
