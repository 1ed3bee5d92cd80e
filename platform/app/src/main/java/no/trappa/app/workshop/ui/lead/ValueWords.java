package no.trappa.app.workshop.ui.lead;

import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;

/** What was agreed on, in a few words. */
record ValueWords(Words words, Kind kind) {

  String of(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Level(var level) -> words.say("agreed.level", level.toString());
      case AnswerValue.Chosen chosen -> options(chosen);
      case AnswerValue.Quantity(var quantity) -> quantity.toString();
      case AnswerValue.Words(var said) -> said;
      case AnswerValue.On(var day) -> words.phrases().say(day);
      case AnswerValue.Rows(var rows) -> words.say("agreed.rows", rows.size());
      case AnswerValue.DontKnow() -> words.say("agreed.dont-know");
      case AnswerValue.NotApplicable(var reason) -> reason;
    };
  }

  private String options(AnswerValue.Chosen chosen) {
    return kind instanceof Kind.Choice(var options, var _)
        ? options.stream()
            .filter(option -> chosen.options().contains(option.id()))
            .map(option -> words.say(option.text()))
            .collect(Collectors.joining(", "))
        : "";
  }
}
