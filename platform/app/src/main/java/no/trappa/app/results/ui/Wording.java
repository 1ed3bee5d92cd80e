package no.trappa.app.results.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.app.language.Phrases;
import no.trappa.app.results.Outcome;

/** What everything in an outcome is called by its reader. */
record Wording(Phrases phrases, Outcome outcome) {

  String say(String key, Object... arguments) {
    return phrases.say("results." + key, arguments);
  }

  String say(Text text) {
    return phrases.say(text);
  }

  String say(LocalDate day) {
    return phrases.say(day);
  }

  /** One of several sentences, chosen by an enum's name: {@code results.verdict.not-ready}. */
  String say(String key, Enum<?> choice) {
    return say(key + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String unit(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> say("collaboration");
      case Unit.Of(var organisation) ->
          outcome.situation().members().stream()
              .filter(member -> member.id().equals(organisation))
              .map(member -> member.name())
              .findFirst()
              .orElse(organisation.value());
    };
  }

  String units(List<Unit> units) {
    return String.join(", ", units.stream().map(this::unit).toList());
  }

  String indicator(IndicatorRef ref) {
    return outcome
        .definitions()
        .indicator(ref)
        .map(indicator -> say(indicator.title()))
        .orElse(ref.toString());
  }

  /** An indicator's title; for one of its inputs, the input's question. */
  String question(QuestionRef ref) {
    return ref.input()
        .flatMap(input ->
            outcome.definitions().indicator(ref.indicator()).stream()
                .flatMap(indicator -> indicator.inputs().stream())
                .filter(one -> one.id().equals(input))
                .map(one -> say(one.question()))
                .findFirst())
        .orElseGet(() -> indicator(ref.indicator()));
  }

  String place(Place place) {
    return say("place", question(place.question()), unit(place.unit()));
  }

  String module(ModuleDefinition.Id id) {
    return outcome.definitions().module(id).map(one -> say(one.title())).orElse(id.value());
  }

  String group(ModuleDefinition.Id module, Group.Id id) {
    return outcome.definitions().module(module).stream()
        .flatMap(definition -> definition.allGroups())
        .filter(group -> group.id().equals(id))
        .map(group -> say(group.title()))
        .findFirst()
        .orElse(id.value());
  }

  String role(Role.Id id) {
    return outcome
        .definitions()
        .vocabulary()
        .role(id)
        .map(one -> say(one.title()))
        .orElse(id.value());
  }

  String body(Body.Id id) {
    return outcome
        .definitions()
        .vocabulary()
        .body(id)
        .map(one -> say(one.title()))
        .orElse(id.value());
  }

  String gate(Gate.Id id) {
    return outcome
        .definitions()
        .vocabulary()
        .gate(id)
        .map(one -> say(one.title()))
        .orElse(id.value());
  }

  /** A value with at most two decimals, rounded half up, as the language writes it. */
  String figure(Fraction value) {
    var format = NumberFormat.getNumberInstance(phrases.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value.rounded(2));
  }

  String percent(Fraction share) {
    return say("percent", figure(share.times(Fraction.of(100))));
  }

  /** The level, or in a few words why there is none. */
  String score(Score score) {
    return switch (score) {
      case Score.Scored scored -> say("level", figure(scored.value()));
      case Score.Withheld withheld -> say("reason", withheld.reason());
      case Score.NotApplicable _ -> say("not-applicable");
    };
  }

  /** As short as a table cell: the number, or a sign that the reader finds in the key below. */
  String mark(Score score) {
    return switch (score) {
      case Score.Scored scored -> figure(scored.value());
      case Score.Withheld withheld -> say("mark", withheld.reason());
      case Score.NotApplicable _ -> say("mark.not-applicable");
    };
  }

  String coverage(Coverage coverage) {
    return say("coverage", coverage.respondents(), coverage.answered(), coverage.expected());
  }
}
