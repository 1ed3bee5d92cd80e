package no.trappa.app.workshop.ui.lead;

import java.util.Locale;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/** What things are called on this page. */
record Words(Phrases phrases, Evaluation evaluation, Definitions definitions) {

  String say(String key, Object... arguments) {
    return phrases.say("lead." + key, arguments);
  }

  /** One of several sentences, by a name of our own. */
  String say(String key, Enum<?> choice) {
    return say(key + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String say(Text text) {
    return phrases.say(text);
  }

  String unit(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> say("collaboration");
      case Unit.Of _ -> evaluation.nameOf(unit);
    };
  }

  String role(Role.Id id) {
    return definitions.vocabulary().role(id).map(role -> say(role.title())).orElse(id.value());
  }

  /** An indicator's title; for one of its inputs, the input's question. */
  String asked(QuestionRef ref) {
    return ref.input()
        .flatMap(id ->
            definitions.indicator(ref.indicator()).stream()
                .flatMap(indicator -> indicator.inputs().stream())
                .filter(input -> input.id().equals(id))
                .findFirst())
        .map(input -> say(input.question()))
        .orElseGet(() -> question(ref.indicator()));
  }

  String question(IndicatorRef ref) {
    return definitions.indicator(ref).map(one -> say(one.title())).orElse(ref.toString());
  }
}
