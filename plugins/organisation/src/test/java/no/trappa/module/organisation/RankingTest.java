package no.trappa.module.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.value.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of the forms")
class RankingTest {

  /**
   * Decisions for residents alone count. The two host forms have 4, the three bodies 1, a supplier
   * 0. A host form beats four of five and shares with one: 4.5 of 5. A body beats one and shares
   * with two: 2 of 5.
   */
  @Test
  void followsFromHoldingTheFormsAgainstEachOtherTwoByTwo() {
    var ranking = ranking(Map.of(Criterion.AUTHORITY, Fraction.ONE), Ambition.EXTENSIVE);

    assertThat(ranking.places())
        .containsExactly(
            place(Models.HOST, Fraction.of(90)),
            place(Models.HOST_WITH_BOARD, Fraction.of(90)),
            place(Models.TASK_COMMUNITY, Fraction.of(40)),
            place(Models.INTERMUNICIPAL_COMPANY, Fraction.of(40)),
            place(Models.LIMITED_COMPANY, Fraction.of(40)),
            place(Models.OUTSOURCING, Fraction.ZERO));
    assertThat(ranking.places()).filteredOn(ranking::leads).hasSize(2);
  }

  /**
   * Speed counts three times as much as decisions for residents. On speed the administrative host
   * beats three of five and shares with one, 70; so 3/4 of 70 and 1/4 of 90.
   */
  @Test
  void givesEachCriterionItsWeight() {
    var weights =
        Map.of(Criterion.SPEED, Fraction.of(3, 4), Criterion.AUTHORITY, Fraction.of(1, 4));

    assertThat(points(ranking(weights, Ambition.EXTENSIVE), Models.HOST))
        .isEqualTo(Fraction.of(75));
  }

  @Test
  void leavesLooseFormsOutOfAnExtensiveCollaboration() {
    var weights = Map.of(Criterion.EMPLOYEES, Fraction.ONE);

    assertThat(models(ranking(weights, Ambition.EXTENSIVE)))
        .doesNotContain(Models.NETWORK, Models.AGREEMENT);
    assertThat(models(ranking(weights, Ambition.LIMITED)))
        .startsWith(Models.NETWORK, Models.AGREEMENT);
  }

  @Test
  void isNotThereWhileNothingCounts() {
    assertThat(Ranking.by(Map.of(), Ambition.LIMITED)).isEmpty();
  }

  @Test
  void putsAFormBehindAnyThatGivesMoreOfSomethingAndNowhereLess() {
    var random = new Random(7);
    var held = 0;
    for (var i = 0; i < 200; i++) {
      var weights = weights(random);
      for (var one : Models.ranked(Ambition.LIMITED)) {
        for (var other : Models.ranked(Ambition.LIMITED)) {
          if (isBetter(one, other, weights.keySet())) {
            var ranking = ranking(weights, Ambition.LIMITED);
            assertThat(points(ranking, one)).isGreaterThan(points(ranking, other));
            held++;
          }
        }
      }
    }
    assertThat(held).isGreaterThan(1000);
  }

  private static boolean isBetter(
      OrganisationModel.Id one, OrganisationModel.Id other, Set<Criterion> criteria) {
    var distances =
        criteria.stream()
            .map(criterion ->
                FitTable.of(one, criterion).level() - FitTable.of(other, criterion).level())
            .toList();
    return distances.stream().allMatch(distance -> distance >= 0)
        && distances.stream().anyMatch(distance -> distance > 0);
  }

  private static Map<Criterion, Fraction> weights(Random random) {
    var weights = new EnumMap<Criterion, Fraction>(Criterion.class);
    weights.put(Criterion.SPEED, Fraction.ONE);
    for (var criterion : Criterion.values()) {
      if (random.nextBoolean()) {
        weights.put(criterion, Fraction.of(1L + random.nextInt(3)));
      }
    }
    return weights;
  }

  private static Ranking ranking(Map<Criterion, Fraction> weights, Ambition ambition) {
    return Ranking.by(weights, ambition).orElseThrow();
  }

  private static Ranking.Ranked place(OrganisationModel.Id model, Fraction points) {
    return new Ranking.Ranked(model, points);
  }

  private static List<OrganisationModel.Id> models(Ranking ranking) {
    return ranking.places().stream().map(Ranking.Ranked::model).toList();
  }

  private static Fraction points(Ranking ranking, OrganisationModel.Id model) {
    return ranking.places().stream()
        .filter(one -> one.model().equals(model))
        .findFirst()
        .orElseThrow()
        .points();
  }
}
