package no.trappa.module.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where choosing alike pays most")
class HarmonisingTest {

  @Test
  void comesFirstWhereTheFewestChangesMakeTheMostPairsAlike() {
    var ranking =
        ranking(
            new Round()
                .chose("priority", "costs", "costs", "services", "services")
                .chose("platform", "cloud", "cloud", "cloud", "shared")
                .chose("pace", "at-once", "at-once", "at-once", "at-once"));

    assertThat(ranking.entries())
        .extracting(entry -> entry.label().en(), Exhibit.Entry::value)
        .containsExactly(
            tuple("Where the systems run", Fraction.of(3)),
            tuple("What comes first", Fraction.of(2)));
  }

  @Test
  void namesThoseThatChoseSomethingElse() {
    var because =
        ranking(new Round().chose("platform", "cloud", "cloud", "own", "cloud"))
            .entries()
            .getFirst()
            .because();

    assertThat(because.nb())
        .isEqualTo(
            "3 av 6 par er ulike. Flest har valgt «I skyen hos en leverandør». Noe annet har:"
                + " Granvik.");
    assertThat(because.en()).contains("In a supplier's cloud").endsWith("Granvik.");
  }

  @Test
  void pointsAtNoDirectionWhereTwoAreEquallyCommon() {
    var because =
        ranking(new Round().chose("platform", "cloud", "cloud", "own", "own"))
            .entries()
            .getFirst()
            .because();

    assertThat(because.en())
        .isEqualTo(
            "4 of 6 pairs differ. No direction is chosen by most. Choose one in a joint meeting.");
  }

  @Test
  void countsTheCommonStrategyAsAPartyThatMayChange() {
    var entry =
        ranking(new Round().chose("systems", "same", "same", "same", "own")).entries().getFirst();

    assertThat(entry.because().nn()).endsWith("Noko anna har: Felles strategi.");
  }

  @Test
  void isNotShownWhileNobodyDiffers() {
    var round = new Round().chose("systems", "same", "same", "-", "not-decided");

    assertThat(round.exhibits()).noneMatch(Exhibit.Ranking.class::isInstance);
  }

  private static Exhibit.Ranking ranking(Round round) {
    return round.exhibit(Exhibit.Ranking.class, "harmonising");
  }
}
