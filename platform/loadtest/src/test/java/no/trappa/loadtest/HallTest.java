package no.trappa.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.loadtest.scenario.Hall;
import no.trappa.loadtest.scenario.Kills;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A short form of what ./trappa bench does at length; no figure is asserted that depends on time.
 */
@Tag("browser")
class HallTest {

  private static final int PEOPLE = 30;
  private static final int ROUNDS = 3;

  @Test
  void thirtyPeopleWhoAnswerAtOnceLoseNothingAlthoughTheHostIsKilled() throws Exception {
    try (var stage = Stage.set()) {
      var trial = stage.trial();
      try (var hall = Hall.fill(trial, PEOPLE)) {
        assertThat(hall.answer(ROUNDS).count()).isEqualTo(PEOPLE * ROUNDS);
        hall.dropAndReturn();
        assertThat(hall.reload()).as("people who find their answer").isEqualTo(PEOPLE);
      }

      var kills = Kills.run(trial, PEOPLE, 2);

      assertThat(kills.stuck()).as("times somebody could not go on").isZero();
      assertThat(trial.errors().all()).isEmpty();
      var count = trial.count();
      assertThat(count.acknowledged()).isGreaterThan(PEOPLE * ROUNDS);
      assertThat(count.lost()).as("acknowledged answers that are gone").isZero();
    }
  }
}
