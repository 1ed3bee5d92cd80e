package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.number;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.definition.Across;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Score;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Hours, kroner and systems, told beside the levels. */
class MeasuresTest {

  private static Example systems() {
    return Example.of("alm", "bjerk")
        .asks(
            level("owner")
                .beside("systems", MeasureDefinition.Across.SUM)
                .shareBeside("owned", "systems"));
  }

  @Test
  void aSumIsOfThoseWhoToldTheirsAndItsCoverageSaysSo() {
    var outcome = systems().quantity("alm", DIRECTOR, "owner#systems", "12.5").evaluate();

    assertThat(value(outcome.measure("owner#systems").whole())).contains("25/2");
    assertThat(outcome.measure("owner#systems").whole().coverage())
        .isEqualTo(new Coverage(1, 1, 2));
  }

  @Test
  void aShareIsAllPartsByAllWholesAndNoAverageOfAverages() {
    var outcome =
        systems()
            .quantity("alm", DIRECTOR, "owner#systems", "90")
            .quantity("alm", DIRECTOR, "owner#owned", "90")
            .quantity("bjerk", DIRECTOR, "owner#systems", "10")
            .quantity("bjerk", DIRECTOR, "owner#owned", "0")
            .evaluate();

    assertThat(value(outcome.measure("owner#owned").whole())).contains("9/10");
    assertThat(outcome.measure("owner#owned").units().values())
        .extracting(score -> value(score).orElse("-"))
        .containsExactly("1", "0");
  }

  @Test
  void nothingIsAShareOfNothing() {
    var outcome =
        Example.of("alm")
            .asks(
                level("owner")
                    .beside("systems", MeasureDefinition.Across.SUM)
                    .shareBeside("owned", "systems"))
            .quantity("alm", DIRECTOR, "owner#systems", "0")
            .quantity("alm", DIRECTOR, "owner#owned", "0")
            .evaluate();

    assertThat(outcome.measure("owner#owned").whole())
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> assertThat(withheld.reason()).isEqualTo(Score.Reason.MISSING_INPUT));
  }

  @Test
  void quantitiesNeverChangeALevel() {
    var example = systems().directors("owner", 3, 3);

    assertThat(example.evaluate().level("owner")).contains("3");
    assertThat(example.quantity("alm", DIRECTOR, "owner#systems", "0").evaluate().level("owner"))
        .contains("3");
  }

  @Test
  void aNumberOfItsOwnIsAMeasureToo() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(number("people").across(Across.MEAN))
            .quantity("alm", DIRECTOR, "people", "3")
            .quantity("bjerk", DIRECTOR, "people", "4")
            .evaluate();

    assertThat(value(outcome.measure("people").whole())).contains("7/2");
  }
}
