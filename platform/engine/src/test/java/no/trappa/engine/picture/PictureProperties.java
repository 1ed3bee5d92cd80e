package no.trappa.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Words;

/** Whatever people answer, and whenever it is shown how they divide. */
@Domain(Evenings.class)
class PictureProperties {

  @Property(tries = 400)
  void nothingEverShownTellsOfFewerThanTheSmallestGroup(@ForAll Evenings.Evening evening) {
    var hall = evening.begin();
    var seen = new LinkedHashSet<Set<Fraction>>();
    for (var move : evening.whereAllKnow().moves()) {
      Evenings.Evening.make(move, hall);
      screens(hall).map(division -> division.values().keySet()).forEach(seen::add);
    }

    assertThat(new Attacker(protectedAnswers(seen, hall)).tellsOfFewerThan(Evenings.SMALLEST))
        .isFalse();
  }

  /** The room's pictures, and what the results tell of how people divide. */
  private static Stream<Tally.Division> screens(Hall hall) {
    return Stream.concat(
        hall.pictures().stream()
            .flatMap(picture -> picture.parts().stream())
            .map(Picture.Part::division),
        hall.tallies().stream().map(Tally::division).flatMap(Optional::stream));
  }

  private static List<Set<Said>> protectedAnswers(Set<Set<Fraction>> seen, Hall hall) {
    Map<Fraction, Said> whose =
        hall.history().stream()
            .filter(said -> said.value() instanceof AnswerValue.Quantity)
            .collect(Collectors.toMap(PictureProperties::number, Function.identity()));
    return seen.stream()
        .map(numbers -> withoutVisible(numbers.stream().map(whose::get).toList()))
        .toList();
  }

  /** Not even with those who know nothing, whose answers no number gives away. */
  @Property(tries = 400)
  void norOfFewerWhereSomeDoNotKnow(@ForAll Evenings.Evening evening) {
    var seen = new LinkedHashSet<Set<Said>>();
    evening
        .whole()
        .drawings()
        .forEach(parts -> parts.values().forEach(people -> seen.add(withoutVisible(people))));

    assertThat(new Attacker(List.copyOf(seen)).tellsOfFewerThan(Evenings.SMALLEST)).isFalse();
  }

  /** Where it is known who does not know, the others are as many as the smallest group as well. */
  @Property(tries = 400)
  void norOnePictureOfFewerWhoDoKnow(@ForAll Evenings.Evening evening) {
    for (var parts : evening.whole().drawings()) {
      var seen = new LinkedHashSet<Set<Said>>();
      parts.values().forEach(people -> seen.add(withValue(withoutVisible(people))));

      assertThat(new Attacker(List.copyOf(seen)).tellsOfFewerThan(Evenings.SMALLEST)).isFalse();
    }
  }

  private static Set<Said> withValue(Set<Said> people) {
    return people.stream()
        .filter(said -> said.value() instanceof AnswerValue.Quantity)
        .collect(Collectors.toSet());
  }

  private static Set<Said> withoutVisible(Collection<Said> people) {
    return people.stream()
        .filter(said -> !said.by().role().value().equals(Words.DIRECTOR))
        .collect(Collectors.toSet());
  }

  private static Fraction number(Said said) {
    return said.value() instanceof AnswerValue.Quantity(var number) ? number : Fraction.ZERO;
  }

  @Property(tries = 200)
  void oneRevealShowsOfUnitsAndRolesWhatTheEngineAlwaysShowed(@ForAll Evenings.Evening evening) {
    var hall = evening.begin();
    evening.moves().stream()
        .filter(Evenings.Answer.class::isInstance)
        .forEach(move -> Evenings.Evening.make(move, hall));

    assertThat(hall.reveal().tallies()).isEqualTo(hall.talliesOfAll());
  }

  @Property(tries = 200)
  void whatIsShownOnceStays(@ForAll Evenings.Evening evening) {
    var hall = evening.begin();
    var before = List.<Picture>of();
    for (var move : evening.moves()) {
      Evenings.Evening.make(move, hall);
      var now = hall.pictures();
      assertThat(now.subList(0, before.size())).isEqualTo(before);
      before = now;
    }
  }

  @Property(tries = 200)
  void everybodyIsInThePictureOrWaits(@ForAll Evenings.Evening evening) {
    var hall = evening.whole().reveal();
    var answered = hall.history().stream().map(Said::by).distinct().count();
    var picture = hall.picture();

    assertThat(picture.people() + picture.waiting()).isGreaterThanOrEqualTo((int) answered);
    assertThat(picture.people()).isLessThanOrEqualTo((int) answered);
    assertThat(hall.reveal().picture().parts()).isEqualTo(picture.parts());
  }
}
