package no.trappa.module.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the directions tell")
class StrategyFindingsTest {

  @Test
  void warnsWhereMostMunicipalitiesChoseOtherwiseThanTheJointStrategy() {
    var found = disagreements(new Round().chose("platform", "cloud", "cloud", "shared", "shared"));

    assertThat(found)
        .extracting(Finding::id)
        .containsExactly("common-against-most-direction-platform");
    assertThat(found.getFirst().unit()).isEqualTo(Unit.collaboration());
    assertThat(found.getFirst().says().en()).contains("2 of 3 municipalities");
    assertThat(found.getFirst().triggers()).hasSize(4);
  }

  @Test
  void saysNothingOfAMajorityOfOne() {
    assertThat(disagreements(new Round().chose("platform", "cloud", "-", "-", "shared"))).isEmpty();
  }

  @Test
  void warnsAMunicipalityThatIsApartFromTheJointStrategyOnMostThings() {
    var found =
        disagreements(
            new Round()
                .chose("platform", "own", "cloud", "cloud", "cloud")
                .chose("systems", "own", "same", "same", "same")
                .chose("pace", "at-once", "at-once", "at-once", "at-once"));

    assertThat(found)
        .extracting(Finding::id, Finding::unit)
        .containsExactly(tuple("far-from-common", Unit.of(new Organisation.Id("elvenes"))));
    assertThat(found.getFirst().says().en()).contains("in 1 of 3 directions");
    assertThat(found.getFirst().triggers())
        .extracting(trigger -> trigger.place().question() + " " + trigger.place().unit())
        .containsExactly(
            "strategy/direction-platform *",
            "strategy/direction-platform elvenes",
            "strategy/direction-systems *",
            "strategy/direction-systems elvenes");
  }

  @Test
  void tellsNothingFromTwoComparisons() {
    var round =
        new Round()
            .chose("platform", "own", "-", "-", "cloud")
            .chose("systems", "own", "-", "-", "same");

    assertThat(disagreements(round)).isEmpty();
  }

  @Test
  void praisesOnlyWhenEverybodyHasChosenEverythingAlike() {
    var round =
        new Round()
            .chose("priority", "costs", "costs", "costs", "costs")
            .chose("horizon", "longer", "longer", "longer", "longer")
            .chose("delivery", "together", "together", "together", "together")
            .chose("pace", "at-once", "at-once", "at-once", "at-once")
            .chose("platform", "cloud", "cloud", "cloud", "cloud");

    assertThat(strengths(round)).isEmpty();
    assertThat(strengths(round.chose("systems", "same", "same", "same", "same")))
        .extracting(Finding::id)
        .containsExactly("all-alike");
  }

  private static List<Finding> disagreements(Round round) {
    return of(round, Finding.Kind.DISAGREEMENT);
  }

  private static List<Finding> strengths(Round round) {
    return of(round, Finding.Kind.STRENGTH);
  }

  private static List<Finding> of(Round round, Finding.Kind kind) {
    return round.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }
}
