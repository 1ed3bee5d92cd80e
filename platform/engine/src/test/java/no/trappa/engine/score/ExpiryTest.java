package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Example.REFERENCE;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Level 4 lasts twelve months from its newest evidence. */
class ExpiryTest {

  private static final LocalDate OLD = REFERENCE.minusMonths(12).minusDays(1);
  private static final LocalDate JUST_IN_TIME = REFERENCE.minusMonths(12);

  private final Example example = Example.of("alm").asks(level("plan").expires());

  @Test
  void evidenceTwelveMonthsOldStillHolds() {
    var outcome =
        example.sayOn(REFERENCE, Optional.of(JUST_IN_TIME), "alm", DIRECTOR, "plan", 4).evaluate();

    assertThat(outcome.level("plan")).contains("4");
  }

  @Test
  void olderEvidenceLowersTheLevelByOne() {
    var outcome = example.sayOn(REFERENCE, Optional.of(OLD), "alm", DIRECTOR, "plan", 4).evaluate();

    assertThat(outcome.level("plan")).contains("3");
    assertThat(((Score.Scored) outcome.score("plan", "alm")).trace())
        .isInstanceOf(Trace.Expired.class);
    assertThat(outcome.findings(Finding.Kind.WARNING))
        .extracting(finding -> finding.says().en())
        .containsExactly(
            "plan: the evidence is from 28 February 2025, too old for level 4. Level 3 counts.");
  }

  @Test
  void whatIsOnlyStatedAgesFromTheDayItWasSaid() {
    var outcome = example.sayOn(OLD, Optional.empty(), "alm", DIRECTOR, "plan", 4).evaluate();

    assertThat(outcome.level("plan")).contains("3");
  }

  @Test
  void aColleaguesNewerEvidenceForTheSameLevelKeepsItFresh() {
    var outcome =
        example
            .sayOn(REFERENCE, Optional.of(OLD), "alm", DIRECTOR, "plan", 4)
            .sayOn(REFERENCE, Optional.of(REFERENCE), "alm", FINANCE, "plan", 4)
            .evaluate();

    assertThat(outcome.level("plan")).contains("4");
  }

  @Test
  void evidenceForALowerLevelKeepsNothingFresh() {
    var outcome =
        example
            .sayOn(REFERENCE, Optional.of(OLD), "alm", DIRECTOR, "plan", 4)
            .sayOn(REFERENCE, Optional.of(REFERENCE), "alm", FINANCE, "plan", 3)
            .evaluate();

    assertThat(outcome.level("plan")).contains("3");
  }

  @Test
  void lowerLevelsDoNotAge() {
    var outcome = example.sayOn(OLD, Optional.of(OLD), "alm", DIRECTOR, "plan", 3).evaluate();

    assertThat(outcome.level("plan")).contains("3");
  }
}
