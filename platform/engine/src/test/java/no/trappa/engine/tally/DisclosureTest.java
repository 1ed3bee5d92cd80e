package no.trappa.engine.tally;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** No distribution tells what one person said. */
class DisclosureTest {

  private final Example example =
      Example.of("alm").smallestGroup(3).asks(level("plan").withUnion());

  @Test
  void theRoleThatAnswersForItsUnitAndTheCounterpartAreVisible() {
    var outcome = example.say("alm", DIRECTOR, "plan", 3).say("alm", UNION, "plan", 2).evaluate();

    assertThat(outcome.tally("plan", "alm", DIRECTOR).distribution())
        .contains(new TreeMap<>(Map.of(Fraction.of(3), 1)));
    assertThat(outcome.tally("plan", "alm", UNION).distribution()).isPresent();
  }

  @Test
  void aSingleContributorIsCountedButNotShown() {
    var outcome = example.say("alm", DIRECTOR, "plan", 3).say("alm", FINANCE, "plan", 2).evaluate();

    assertThat(outcome.tally("plan", "alm", FINANCE))
        .returns(1, Tally::people)
        .returns(true, tally -> tally.distribution().isEmpty());
  }

  @Test
  void whoeverDoesNotKnowIsProtectedToo() {
    var outcome =
        example.say("alm", DIRECTOR, "plan", 3).dontKnow("alm", FINANCE, "plan").evaluate();

    assertThat(outcome.tally("plan", "alm", FINANCE).division()).isEmpty();
    assertThat(outcome.tally("plan", "alm").division()).isEmpty();
  }

  @Test
  void aLargeRoleIsHiddenWhereItWouldGiveAwayWhoDoesNotKnow() {
    var outcome =
        example.crowd("alm", FINANCE, "plan", 2, 2, 3).dontKnow("alm", SERVICE, "plan").evaluate();

    assertThat(outcome.tally("plan", "alm").division()).isPresent();
    assertThat(outcome.tally("plan", "alm", FINANCE).division()).isEmpty();
  }

  @Test
  void norIsTheTotalTheyCouldBeWorkedOutFrom() {
    var outcome =
        example
            .crowd("alm", DIRECTOR, "plan", 3, 3, 3)
            .crowd("alm", FINANCE, "plan", 2, 2)
            .evaluate();

    assertThat(outcome.tally("plan", "alm").people()).isEqualTo(5);
    assertThat(outcome.tally("plan", "alm").distribution()).isEmpty();
  }

  @Test
  void aLargeRoleIsShown() {
    var outcome = example.crowd("alm", FINANCE, "plan", 2, 2, 3).evaluate();

    assertThat(outcome.tally("plan", "alm", FINANCE).distribution()).isPresent();
    assertThat(outcome.tally("plan", "alm").distribution()).isPresent();
  }

  @Test
  void aLargeRoleIsHiddenWhereItWouldGiveAwayASmallOne() {
    var outcome =
        example
            .crowd("alm", FINANCE, "plan", 2, 2, 3)
            .crowd("alm", SERVICE, "plan", 1, 2)
            .evaluate();

    assertThat(outcome.tally("plan", "alm").distribution()).isPresent();
    assertThat(outcome.tally("plan", "alm", FINANCE).distribution()).isEmpty();
    assertThat(outcome.tally("plan", "alm", SERVICE).distribution()).isEmpty();
  }

  @Test
  void inAnOpenEvaluationEverythingIsShown() {
    var outcome = example.open().say("alm", FINANCE, "plan", 2).evaluate();

    assertThat(outcome.tally("plan", "alm").distribution()).isPresent();
    assertThat(outcome.tally("plan", "alm", FINANCE).distribution()).isPresent();
  }

  @Test
  void everyHiddenRestIsAtLeastTheSmallestGroup() {
    for (var finance = 0; finance <= 8; finance++) {
      for (var service = 0; service <= 8; service++) {
        requireSafe(finance, service);
      }
    }
  }

  @Test
  void aModulesLogicSeesNoMoreThanAnybodyElse() {
    var seen = new ArrayList<Tally>();
    var logic =
        new ModuleLogic() {
          @Override
          public List<Measure> measures(ModuleInput input) {
            seen.addAll(input.tallies());
            return List.of();
          }
        };

    var outcome = example.logic("m", logic).say("alm", FINANCE, "plan", 2).evaluate();

    assertThat(seen).isEqualTo(outcome.indicator("plan").tallies());
    assertThat(seen).allMatch(tally -> tally.distribution().isEmpty());
  }

  private static void requireSafe(int finance, int service) {
    var outcome =
        Example.of("alm")
            .smallestGroup(3)
            .asks(level("plan"))
            .say("alm", DIRECTOR, "plan", 2)
            .crowd("alm", FINANCE, "plan", new int[finance])
            .crowd("alm", SERVICE, "plan", new int[service])
            .evaluate();
    var tallies = outcome.indicator("plan").tallies();
    var shown = shown(tallies);

    assertThat(tallies)
        .as("small roles of %d and %d", finance, service)
        .filteredOn(DisclosureTest::isSmallContributor)
        .allMatch(tally -> tally.distribution().isEmpty());
    if (tallies.getFirst().distribution().isPresent()) {
      assertThat(tallies.getFirst().people() - shown)
          .as("what is left of %d and %d", finance, service)
          .matches(rest -> rest == 0 || rest >= 3);
    }
  }

  private static boolean isSmallContributor(Tally tally) {
    return tally.role().filter(role -> !role.value().equals(DIRECTOR)).isPresent()
        && tally.people() < 3;
  }

  private static int shown(List<Tally> tallies) {
    return tallies.stream()
        .filter(tally -> tally.role().isPresent() && tally.distribution().isPresent())
        .mapToInt(Tally::people)
        .sum();
  }
}
