package no.trappa.engine.picture;

import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** What is shown of how people divide; the smallest group is three. */
class PicturesTest {

  private static final Who ALL = new Who.Everybody();
  private static final Who OWNERS = new Who.OnSide(Role.Side.OWNER);
  private static final Who ORDERERS = new Who.OnSide(Role.Side.ORDERER);
  private static final Who EXECUTORS = new Who.OnSide(Role.Side.EXECUTOR);
  private static final Who EMPLOYEES = new Who.OnSide(Role.Side.EMPLOYEES);
  private static final Who ALM = new Who.InUnit(Example.unit("alm"));
  private static final Who BJERK = new Who.InUnit(Example.unit("bjerk"));

  private final Hall hall = Hall.of(Example.of("alm", "bjerk", "gran"));

  @Test
  void nothingIsShownBeforeItIsRevealed() {
    hall.finance("alm", 1, 2, 3).say("alm", DIRECTOR, 4);

    assertThat(hall.pictures()).isEmpty();
    assertThat(hall.tallies()).allMatch(tally -> tally.division().isEmpty());
    assertThat(hall.tallies()).extracting(Tally::people).containsExactly(4, 1, 3);
  }

  @Test
  void aPictureShowsWhatWasSaidByThen() {
    hall.finance("alm", 1, 2, 2).reveal().finance("bjerk", 5, 5, 5);

    assertThat(hall.picture().people()).isEqualTo(3);
    assertThat(hall.picture().of(ALL).orElseThrow().division().values()).hasToString("{1=1, 2=2}");
    assertThat(hall.picture().of(BJERK)).isEmpty();
  }

  @Test
  void unitsThatAreTooSmallAreShownTogether() {
    hall.finance("alm", 1, 2).finance("bjerk", 3, 4).finance("gran", 5, 6).reveal();

    assertThat(shown()).containsExactly(ALL, ORDERERS);
    assertThat(hall.picture().people()).isEqualTo(6);
  }

  @Test
  void whoeverIsLeftAloneWaitsAndHidesNobodyElse() {
    hall.finance("alm", 1, 2, 3).finance("bjerk", 4).reveal();

    assertThat(shown()).contains(ALL, ALM);
    assertThat(hall.picture().people()).isEqualTo(3);
    assertThat(hall.picture().waiting()).isEqualTo(1);

    hall.finance("gran", 5, 6).reveal();

    assertThat(hall.picture().people()).isEqualTo(6);
    assertThat(hall.picture().waiting()).isZero();
  }

  @Test
  void aUnitOfWhichNothingIsShownYetIsShownApartWhenItIsLargeEnough() {
    hall.finance("alm", 1, 2, 3).finance("bjerk", 4).reveal();
    hall.finance("bjerk", 4, 5, 6).reveal();

    assertThat(shown()).contains(ALM, BJERK);
  }

  @Test
  void aUnitThatWasShownTogetherWithOthersStaysWithThem() {
    hall.finance("alm", 1, 2).finance("bjerk", 3).reveal();
    hall.finance("gran", 7).finance("bjerk", 4, 5, 6, 7).reveal();

    assertThat(shown()).containsExactly(ALL, ORDERERS);
    assertThat(hall.picture().people()).isEqualTo(7);
  }

  @Test
  void thoseWhoAnswerLaterAreShownWhenTheyAreEnough() {
    hall.finance("alm", 1, 1, 1).reveal();
    hall.say("alm", FINANCE, 1, 1, 2).reveal();
    assertThat(all()).hasToString("{1=2, 2=1}");

    hall.say(Hall.person("alm", FINANCE, 7), quantity(9)).reveal();
    assertThat(all()).hasToString("{1=2, 2=1}");
    assertThat(hall.picture().waiting()).isEqualTo(1);

    hall.say(Hall.person("alm", FINANCE, 8), quantity(9));
    hall.say(Hall.person("alm", FINANCE, 9), quantity(9)).reveal();
    assertThat(all()).hasToString("{1=2, 2=1, 9=3}");
  }

  @Test
  void oneUnitsSecondRoundDoesNotWaitForAnothers() {
    hall.finance("alm", 1, 1, 1).finance("bjerk", 2, 2, 2).reveal();
    hall.finance("alm", 3, 3, 3).finance("bjerk", 4).reveal();

    assertThat(all()).hasToString("{2=3, 3=3}");
    assertThat(hall.tallies()).extracting(Tally::people).containsExactly(3, 3, 3, 3);
  }

  @Test
  void sidesAreShownAcrossUnits() {
    hall.say("alm", DIRECTOR, 0).finance("alm", 1, 1, 1).say("alm", SERVICE, 2, 2, 2).reveal();

    assertThat(shown()).containsSequence(ALL, OWNERS, ORDERERS, EXECUTORS, ALM);
    assertThat(hall.picture().of(EXECUTORS).orElseThrow().division().values()).hasToString("{2=3}");
  }

  @Test
  void sidesAreShownWhereTheyCrossUnitsInEnoughPeople() {
    hall.finance("alm", 1, 1, 1, 1).say("alm", SERVICE, 2);
    hall.finance("bjerk", 1, 1).say("bjerk", SERVICE, 3, 3, 3).reveal();

    // All who order, less all of alm, tell of the two in bjerk and the one in alm: three.
    assertThat(shown()).contains(ALL, ALM, BJERK, ORDERERS, EXECUTORS);
  }

  @Test
  void sidesThatCrossUnitsInFewerAreNotShown() {
    hall.finance("alm", 1, 1, 1, 1).say("alm", SERVICE, 2);
    hall.finance("bjerk", 1).say("bjerk", SERVICE, 3, 3, 3).reveal();

    assertThat(shown()).containsExactly(ALL, ALM, BJERK);
  }

  @Test
  void aSideThatCrossesNothingIsShownBesideOnesThatAreNot() {
    hall.finance("alm", 1, 1, 1).say("alm", SERVICE, 2, 2, 2, 2).say("alm", UNION, 8);
    hall.finance("bjerk", 1, 1, 1).say("bjerk", SERVICE, 2, 2, 2, 2).say("bjerk", UNION, 8);
    hall.reveal();

    assertThat(shown()).contains(EXECUTORS, ALM, BJERK).doesNotContain(ORDERERS, EMPLOYEES);
  }

  @Test
  void theVisibleAreShownHoweverFewTheyAre() {
    hall.say("alm", DIRECTOR, 4).finance("alm", 1).reveal();

    assertThat(shown())
        .containsExactly(ALL, OWNERS, new Who.InRole(Example.unit("alm"), new Role.Id(DIRECTOR)));
    assertThat(all()).hasToString("{4=1}");
  }

  @Test
  void whereEverythingIsOpenEverybodyIsShown() {
    var open = Hall.of(Example.of("alm").open());
    open.say("alm", DIRECTOR, 4).finance("alm", 1).reveal().say("alm", SERVICE, 2).reveal();

    assertThat(open.picture().waiting()).isZero();
    assertThat(open.picture().parts()).hasSize(7);
    assertThat(open.picture().of(EXECUTORS)).isPresent();
  }

  @Test
  void choicesAreCountedByOption() {
    var choosing = Hall.asking(Example.of("alm"), Ask.choice("way", "a", "b", "c"), "way");
    for (var number = 0; number < 3; number++) {
      choosing.say(Hall.person("alm", FINANCE, number), chosen(number == 0 ? "c" : "a"));
    }
    choosing.say(Hall.person("alm", FINANCE, 3), new AnswerValue.DontKnow()).reveal();

    var part = choosing.picture().of(ALL).orElseThrow();
    assertThat(part.options())
        .containsExactly(Map.entry(id("a"), 2), Map.entry(id("b"), 0), Map.entry(id("c"), 1));
    assertThat(part.division().answered()).isEqualTo(3);
    assertThat(part.division().dontKnow()).isEqualTo(1);
  }

  private List<Who> shown() {
    return hall.picture().parts().stream().map(Picture.Part::who).toList();
  }

  private Map<?, ?> all() {
    return hall.picture().of(ALL).orElseThrow().division().values();
  }

  private static AnswerValue quantity(int number) {
    return new AnswerValue.Quantity(Fraction.of(number));
  }

  private static AnswerValue chosen(String option) {
    return new AnswerValue.Chosen(Set.of(id(option)));
  }

  private static Kind.Option.Id id(String option) {
    return new Kind.Option.Id(option);
  }
}
