package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.result.Place;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Words;

/** Rounds a year apart, and a short way to ask what changed. */
final class Years {

  static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
  static final LocalDate SECOND = LocalDate.of(2025, 9, 1);
  static final LocalDate THIRD = LocalDate.of(2026, 9, 1);

  private Years() {}

  static Round round(Example example) {
    return new Round(example.definitions(), example.sheet(), Map.of());
  }

  static Comparison between(Example earlier, Example later, Reorganisation... happened) {
    return Comparison.between(round(earlier), round(later), List.of(happened));
  }

  /** A director's answer, with evidence of this day. */
  static Example shown(
      Example example,
      LocalDate said,
      LocalDate evidence,
      String unit,
      String question,
      int level) {
    return example.sayOn(said, Optional.of(evidence), unit, Words.DIRECTOR, question, level);
  }

  static Transition transition(Comparison comparison, String question, String unit) {
    var place = new Place(Example.ref(question), Example.unit(unit));
    return comparison.transitions().stream()
        .filter(one -> one.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  /** Such as "UP CLAIMED", "SAME", or "JOINED" where the line breaks. */
  static String told(Comparison comparison, String question, String unit) {
    var transition = transition(comparison, question, unit);
    return transition.broken().map(Break::name).orElseGet(() -> told(transition.full()));
  }

  static String told(Change change) {
    return change.movement() + change.cause().map(cause -> " " + cause).orElse("");
  }

  static Reorganisation became(LocalDate on, Set<String> from, String... into) {
    return new Reorganisation(ids(from.stream()), ids(Stream.of(into)), on);
  }

  private static Set<Organisation.Id> ids(Stream<String> names) {
    return names.map(Organisation.Id::new).collect(Collectors.toSet());
  }
}
