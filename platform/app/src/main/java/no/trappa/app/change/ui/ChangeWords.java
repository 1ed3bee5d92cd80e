package no.trappa.app.change.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.value.Fraction;
import no.trappa.app.change.Compared;
import no.trappa.app.language.Phrases;
import no.trappa.engine.change.Comparison;

/** Says what changed in the reader's language. */
record ChangeWords(Phrases phrases, Compared compared) {

  Comparison comparison() {
    return compared.comparison();
  }

  String say(String key, Object... arguments) {
    return phrases.say("change." + key, arguments);
  }

  /** One of several sentences, chosen by an enum's name: {@code change.cause.too-few}. */
  String say(String key, Enum<?> choice) {
    return say(key + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String day(LocalDate day) {
    return phrases.say(day);
  }

  String unit(Unit unit) {
    return compared.nameOf(unit);
  }

  String units(Collection<Unit> units) {
    return units.stream().map(this::unit).distinct().collect(Collectors.joining(", "));
  }

  String indicator(IndicatorRef ref) {
    return compared
        .indicator(ref)
        .map(indicator -> phrases.say(indicator.title()))
        .orElse(ref.toString());
  }

  /** An indicator's title; for one of its inputs, the input's question. */
  String question(QuestionRef ref) {
    return ref.input()
        .flatMap(input ->
            compared.indicator(ref.indicator()).stream()
                .flatMap(indicator -> indicator.inputs().stream())
                .filter(one -> one.id().equals(input))
                .map(one -> phrases.say(one.question()))
                .findFirst())
        .orElseGet(() -> indicator(ref.indicator()));
  }

  String place(Place place) {
    return say("place", indicator(place.question().indicator()), unit(place.unit()));
  }

  /** A level as the language writes it. */
  String level(Optional<Fraction> level) {
    return level
        .map(value -> {
          var format = NumberFormat.getNumberInstance(phrases.language().locale());
          format.setMaximumFractionDigits(2);
          return format.format(value.rounded(2));
        })
        .orElseGet(() -> say("untold"));
  }
}
