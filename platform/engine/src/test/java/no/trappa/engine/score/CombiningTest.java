package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.choice;
import static no.trappa.engine.example.Ask.computed;
import static no.trappa.engine.example.Ask.input;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.when;
import static no.trappa.engine.example.Ask.words;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Indicators become groups, and groups modules. */
class CombiningTest {

  private static Example weighed(String value) {
    return Example.of("alm")
        .module(
            "m",
            module ->
                module
                    .score(Combination.MEAN)
                    .group(
                        "many",
                        Combination.MEAN,
                        level("a", WEIGHT),
                        level("b", WEIGHT),
                        level("c", WEIGHT))
                    .group("one", Combination.MEAN, level("d", WEIGHT)))
        .say("alm", DIRECTOR, "a", weight("0.25"))
        .say("alm", DIRECTOR, "b", weight("0.25"))
        .say("alm", DIRECTOR, "c", weight("0.25"))
        .say("alm", DIRECTOR, "d", weight(value));
  }

  private static AnswerValue weight(String value) {
    return new AnswerValue.Level(Fraction.parse(value));
  }

  @Test
  void aGroupIsNoBetterThanItsWeakestIndicator() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("plan"), level("will"))
            .directors("plan", 4, 4)
            .directors("will", 3, 1)
            .evaluate();

    assertThat(value(outcome.group("g"))).contains("1");
    assertThat(value(outcome.module("m").score())).contains("1");
  }

  @Test
  void aGroupCountsPeopleOnceAndEveryAnswer() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("plan"), level("will"))
            .directors("plan", 4, 4)
            .directors("will", 3, 2)
            .say("alm", FINANCE, "will", 3)
            .evaluate();

    assertThat(outcome.group("g").coverage()).isEqualTo(new Coverage(3, 4, 4));
  }

  @Test
  void aDeclaredMeanIsOfTheGroupsAndNotOfAllThatIsInThem() {
    assertThat(value(weighed("1").evaluate().module("m").score())).contains("5/8");
  }

  @Test
  void aMeanWaitsForAll() {
    var outcome =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module.group("g", Combination.MEAN, level("a", WEIGHT), level("b", WEIGHT)))
            .say("alm", DIRECTOR, "a", weight("0.5"))
            .evaluate();

    assertThat(outcome.group("g"))
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> {
              assertThat(withheld.decidedBy()).containsExactly(place("b", "alm"));
              assertThat(withheld.atMost()).contains(Fraction.of(3, 4));
            });
  }

  @Test
  void ordinalLevelsAreNeverAveraged() {
    var example =
        Example.of("alm")
            .module("m", module -> module.group("g", Combination.MEAN, level("plan")))
            .directors("plan", 2);

    assertThatThrownBy(example::evaluate).hasMessageContaining("ordinal");
  }

  @Test
  void aGroupOfWhichNothingIsAskedSaysSoAndIsLeftOut() {
    var outcome =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module
                        .group("later", Combination.MINIMUM, level("use").askedIn("operations"))
                        .group("now", Combination.MINIMUM, level("plan")))
            .directors("plan", 2)
            .evaluate();

    assertThat(outcome.group("later"))
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> assertThat(withheld.reason()).isEqualTo(Score.Reason.NOT_ASKED));
    assertThat(value(outcome.module("m").score())).contains("2");
  }

  @Test
  void choicesWordsAndSharesHaveNoPartInALevel() {
    var outcome =
        Example.of("alm")
            .asks(
                level("plan"),
                choice("form", "host", "company"),
                words("name"),
                level("use").across(Across.SHARE).required(1))
            .directors("plan", 3)
            .directors("use", 0)
            .choose("alm", DIRECTOR, "form", "host")
            .evaluate();

    assertThat(value(outcome.group("g"))).contains("3");
    assertThat(outcome.withheld("form").reason()).isEqualTo(Score.Reason.NO_LEVEL);
    assertThat(outcome.indicator("form").said()).containsOnlyKeys(Example.unit("alm"));
    assertThat(outcome.withheld("name").reason()).isEqualTo(Score.Reason.UNANSWERED);
  }

  @Test
  void aPositionGroupPlacesTheUnitsAndHasNoLevel() {
    var outcome =
        Example.of("alm", "bjerk")
            .module(
                "m",
                module ->
                    module.position(
                        "stairs",
                        List.of("wish#scope"),
                        computed(
                            "wish",
                            List.of(input("scope")),
                            when(1, new Condition.All(List.of())))))
            .say("alm", DIRECTOR, "wish#scope", 3)
            .evaluate();

    var group = outcome.module("m").groups().getFirst();
    assertThat(group.score()).isEmpty();
    assertThat(group.positions()).hasSize(1);
    var position = group.positions().getFirst();
    assertThat(value(position.units().getOrDefault(Example.unit("alm"), outcome.score("wish"))))
        .contains("3");
    assertThat(position.units().get(Example.unit("bjerk"))).isInstanceOf(Score.Withheld.class);
  }
}
