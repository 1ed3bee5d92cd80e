package no.trappa.app.workshop.ui;

import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Filled;

/** An answer as its reader says it. */
record AnswerWords(Phrases phrases) {

  String say(Kind kind, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Level(var level) -> level(kind, level);
      case AnswerValue.Quantity(var quantity) -> quantity(kind, quantity);
      case AnswerValue.Chosen chosen -> chosen(kind, chosen);
      case AnswerValue.Words(var words) -> words;
      case AnswerValue.On(var day) -> phrases.say(day);
      case AnswerValue.Rows(var rows) -> phrases.say("workshop.room.rows", rows.size());
      case AnswerValue.DontKnow() -> phrases.say("workshop.part.dont-know");
      case AnswerValue.NotApplicable(var reason) ->
          phrases.say("workshop.part.not-applicable") + (reason.isBlank() ? "" : ": " + reason);
    };
  }

  private String level(Kind kind, Fraction level) {
    var anchor =
        kind instanceof Kind.Level(var _, var anchors)
            ? anchors.stream().filter(one -> one.value().equals(level)).findFirst()
            : Optional.<Kind.Anchor>empty();
    var number = Filled.decimal(level, phrases.language());
    return anchor.map(one -> number + ". " + phrases.say(one.text())).orElse(number);
  }

  private String quantity(Kind kind, Fraction quantity) {
    var number = Filled.decimal(quantity, phrases.language());
    return kind instanceof Kind.Quantity(var unit, var _, var _)
        ? number + " " + phrases.say(unit)
        : number;
  }

  private String chosen(Kind kind, AnswerValue.Chosen chosen) {
    return kind instanceof Kind.Choice(var options, var _)
        ? String.join(
            "; ",
            options.stream()
                .filter(option -> chosen.options().contains(option.id()))
                .map(option -> phrases.say(option.text()))
                .toList())
        : "";
  }
}
