package no.trappa.engine.change;

import static no.trappa.engine.change.Years.FIRST;
import static no.trappa.engine.change.Years.SECOND;
import static no.trappa.engine.change.Years.THIRD;
import static no.trappa.engine.change.Years.between;
import static no.trappa.engine.change.Years.shown;
import static no.trappa.engine.change.Years.told;
import static no.trappa.engine.example.Ask.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A history whose true causes are known: each is named, and the counts add up. */
@DisplayName("Three rounds of one collaboration")
class ThreeRoundsTest {

  private static Ask[] asked(String law) {
    return new Ask[] {
      level("will").required(3), level("law").worded(law).required(2), level("map").expires()
    };
  }

  /** Alm and Bjerk: nothing much is in place yet, but the maps are measured. */
  private static Example first() {
    var round = Example.of("alm", "bjerk").on(FIRST).asks(asked("Is it lawful?"));
    round.directors("will", 1, 2).directors("law", 2, 1);
    shown(round, FIRST, FIRST, "alm", "map", 4);
    return shown(round, FIRST, FIRST, "bjerk", "map", 4);
  }

  /** Gran has joined. Alm wrote it down and can show it; Bjerk only says so. Alm's map is stale. */
  private static Example second() {
    var round = Example.of("alm", "bjerk", "gran").on(SECOND).asks(asked("Is it lawful?"));
    shown(round, SECOND, LocalDate.of(2025, 5, 1), "alm", "will", 3);
    round.say("bjerk", "director", "will", 3).say("gran", "director", "will", 0);
    round.directors("law", 2, 1, 4);
    shown(round, SECOND, LocalDate.of(2024, 8, 1), "alm", "map", 4);
    shown(round, SECOND, LocalDate.of(2025, 8, 1), "bjerk", "map", 4);
    return round.say("gran", "director", "map", 2);
  }

  /** The question about the law has other words; Bjerk has become worse, and Gran has left. */
  private static Example third() {
    var round = Example.of("alm", "bjerk").on(THIRD).asks(asked("Who has checked the law?"));
    round.directors("will", 3, 1).directors("law", 4, 4);
    shown(round, THIRD, LocalDate.of(2026, 8, 1), "alm", "map", 4);
    return shown(round, THIRD, LocalDate.of(2026, 8, 1), "bjerk", "map", 4);
  }

  @Test
  void namesTheCauseOfEachChangeOfTheSecond() {
    var change = between(first(), second());

    assertThat(told(change, "will", "alm")).isEqualTo("UP REAL");
    assertThat(told(change, "will", "bjerk")).isEqualTo("UP CLAIMED");
    assertThat(told(change, "law", "alm")).isEqualTo("SAME");
    assertThat(told(change, "map", "alm")).isEqualTo("DOWN EXPIRED");
    assertThat(told(change, "map", "bjerk")).isEqualTo("SAME");
    assertThat(told(change, "will", "gran")).isEqualTo("JOINED");
  }

  @Test
  void namesTheCauseOfEachChangeOfTheThird() {
    var change = between(second(), third());

    assertThat(told(change, "will", "alm")).isEqualTo("SAME");
    assertThat(told(change, "will", "bjerk")).isEqualTo("DOWN REAL");
    assertThat(told(change, "law", "alm")).isEqualTo("REWORDED");
    assertThat(told(change, "map", "alm")).isEqualTo("UP REAL");
    assertThat(told(change, "will", "gran")).isEqualTo("LEFT");
  }

  @Test
  void countsTheFullLineBesideTheOneOfTheSameOrganisations() {
    var change = between(first(), second());

    assertThat(change.full().movements())
        .isEqualTo(
            Map.of(Movement.UP, 2, Movement.DOWN, 1, Movement.SAME, 3, Movement.NOT_COMPARED, 3));
    assertThat(change.alike().movements())
        .isEqualTo(Map.of(Movement.UP, 2, Movement.DOWN, 1, Movement.SAME, 3));
    assertThat(change.full().count(Movement.UP, Cause.REAL)).isEqualTo(1);
    assertThat(change.full().count(Movement.NOT_COMPARED, Cause.MEMBERS)).isEqualTo(3);
  }

  @Test
  void tellsWhichGapsAreClosedAndWhichOnlyAppearedWithANewcomer() {
    var change = between(first(), second());

    assertThat(change.gaps())
        .extracting(gap -> gap.place().question() + " " + gap.place().unit() + " " + gap.fate())
        .containsExactly(
            "m/will alm CLOSED",
            "m/will bjerk CLOSED",
            "m/will gran APPEARED",
            "m/law bjerk REMAINS");
    assertThat(change.gaps(Gap.Fate.CLOSED))
        .extracting(gap -> gap.cause().orElseThrow())
        .containsExactly(Cause.REAL, Cause.CLAIMED);
  }

  @Test
  void doesNotCallTheLowestLevelOfANewcomerAFall() {
    var maturity = between(first(), second()).maturity();

    assertThat(maturity.before().orElseThrow()).hasToString("1");
    assertThat(maturity.after().orElseThrow()).hasToString("0");
    assertThat(maturity.beforeAlike().orElseThrow()).hasToString("1");
    assertThat(maturity.afterAlike().orElseThrow()).hasToString("1");
  }

  @Test
  void comparesTheFirstWithTheThirdAsIfNobodyHadComeAndGone() {
    var change = between(first(), third());

    assertThat(change.members().isUnchanged()).isTrue();
    assertThat(told(change, "will", "alm")).isEqualTo("UP CLAIMED");
    assertThat(told(change, "will", "bjerk")).isEqualTo("DOWN REAL");
    assertThat(told(change, "map", "bjerk")).isEqualTo("SAME");
  }
}
