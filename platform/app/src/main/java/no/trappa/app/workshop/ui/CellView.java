package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Filled;

/**
 * One cell of a register as its template wants it.
 *
 * @param shape list, checks, number, date or words
 * @param value what stands in a field that is written in
 * @param fault what is wrong in it; empty when nothing is
 */
record CellView(
    String name,
    String shape,
    String title,
    String help,
    String unit,
    String value,
    List<Option> options,
    String fault) {

  /** One thing to choose. */
  record Option(String value, String words, boolean chosen) {}

  static CellView of(
      String row, Column column, List<String> values, String fault, Phrases phrases) {
    return new CellView(
        row + ".c." + column.id(),
        shape(column.kind()),
        phrases.say(column.title()),
        column.help().map(phrases::say).orElse(""),
        column.kind() instanceof Kind.Quantity quantity ? phrases.say(quantity.unit()) : "",
        values.isEmpty() ? "" : values.getFirst(),
        options(column.kind(), phrases)
            .map(option ->
                new Option(option.value(), option.words(), values.contains(option.value())))
            .toList(),
        fault);
  }

  private static String shape(Kind kind) {
    return switch (kind) {
      case Kind.Level _, Kind.Computed _, Kind.Register _ -> "list";
      case Kind.Choice(var _, var several) -> several ? "checks" : "list";
      case Kind.Quantity _ -> "number";
      case Kind.Date _ -> "date";
      case Kind.FreeText _ -> "words";
    };
  }

  private static Stream<Option> options(Kind kind, Phrases phrases) {
    return switch (kind) {
      case Kind.Level(var _, var anchors) ->
          anchors.stream().map(anchor -> option(anchor, phrases));
      case Kind.Choice(var options, var _) ->
          options.stream()
              .map(option -> new Option(option.id().value(), phrases.say(option.text()), false));
      case Kind.Computed _, Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          Stream.empty();
    };
  }

  private static Option option(Kind.Anchor anchor, Phrases phrases) {
    var number = Filled.decimal(anchor.value(), phrases.language());
    return new Option(
        anchor.value().toString(), number + " – " + phrases.say(anchor.text()), false);
  }
}
