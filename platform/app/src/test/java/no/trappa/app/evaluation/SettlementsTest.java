package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.trappa.api.answer.Acceptance;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.answer.Unit;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Database;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SettlementsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Host host;
  private final Round round;

  SettlementsTest(Database database) {
    host = new Host(database.fresh(), new ChangingClock());
    round = Round.start(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void whatIsSettledStandsOnTheSheet() {
    settle(agreed(3));
    settle(new Decision.Accepted(Round.FOSSDAL, Content.NAME.indicator()));
    settle(new Decision.Delivered(Round.GRANVIK, Content.DECISION, "26/123", DAY.minusDays(3)));
    settle(new Decision.Overridden("The council has decided to go on."));

    var sheet = sheet();
    assertThat(sheet.agreed())
        .containsExactly(
            new AgreedAnswer(
                Round.GRANVIK,
                Content.GAIN,
                level(3),
                DAY,
                Optional.of(DAY.minusYears(1)),
                Optional.of("After a talk"),
                Optional.of("One says 1")));
    assertThat(sheet.accepted())
        .containsExactly(new Acceptance(Round.FOSSDAL, Content.NAME.indicator(), "kari", DAY));
    assertThat(sheet.deliveries())
        .containsExactly(new Delivery(Content.DECISION, Round.GRANVIK, "26/123", DAY.minusDays(3)));
    assertThat(sheet.override())
        .contains(new GateOverride("kari", "The council has decided to go on.", DAY));
  }

  @Test
  void whatIsWithdrawnStaysInTheHistoryOnly() {
    var settled = settle(agreed(3));
    host.settlements().withdraw(round.evaluation(), agreed(3), "ola", settled.revision());

    assertThat(host.settlements().current(round.evaluation())).isEmpty();
    assertThat(sheet().agreed()).isEmpty();
    assertThat(host.settlements().history(round.evaluation()))
        .extracting(Settlement::by)
        .containsExactly("kari", "ola");
    assertThat(settle(agreed(2)).revision()).isEqualTo(3);
  }

  @Test
  void whoeverSettlesWhatSomeoneElseHasChangedIsShownBoth() {
    var theirs = settle(agreed(3));

    assertThatThrownBy(() -> host.settlements().settle(round.evaluation(), agreed(1), "ola", 0))
        .asInstanceOf(InstanceOfAssertFactories.type(EditConflict.class))
        .satisfies(conflict -> {
          assertThat(conflict.theirs()).isEqualTo(new Settled(List.of(theirs)));
          assertThat(((Settled) conflict.yours()).all())
              .extracting(Settlement::decision, Settlement::by)
              .containsExactly(tuple(agreed(1), "ola"));
        });
    assertThat(host.settlements().current(round.evaluation())).containsExactly(theirs);
  }

  @Test
  void ofManyWhoSettleTheSameAtOnceOneSucceeds() throws Exception {
    var people = IntStream.range(0, 20).mapToObj(person -> attempt(agreed(person % 5))).toList();

    assertThat(Crowd.allAtOnce(people)).containsOnlyOnce(true);
    assertThat(host.settlements().history(round.evaluation())).hasSize(1);
  }

  @Test
  void whatIsSettledTogetherIsAllSettledAndToldOfOnce() {
    var before = host.evaluations().version(round.evaluation());
    settleTogether(agreed(3), agreed(Round.FOSSDAL, 3));

    assertThat(host.settlements().current(round.evaluation()))
        .extracting(settled -> settled.decision().unit())
        .containsExactlyInAnyOrder(Round.GRANVIK, Round.FOSSDAL);
    assertThat(host.settlements().current(round.evaluation()))
        .extracting(Settlement::at)
        .containsOnly(host.settlements().current(round.evaluation()).getFirst().at());
    assertThat(host.evaluations().version(round.evaluation())).isNotEqualTo(before);
  }

  @Test
  void noneIsSettledWhereSomeoneElseHasChangedOneAndThatOneIsShown() {
    var theirs = settle(agreed(Round.FOSSDAL, 1));

    assertThatThrownBy(() -> settleTogether(agreed(3), agreed(Round.FOSSDAL, 3)))
        .asInstanceOf(InstanceOfAssertFactories.type(EditConflict.class))
        .extracting(EditConflict::theirs)
        .isEqualTo(new Settled(List.of(theirs)));
    assertThat(host.settlements().history(round.evaluation())).containsExactly(theirs);
  }

  @Test
  void noneIsSettledWhereOneDoesNotFit() {
    assertThatThrownBy(() -> settleTogether(agreed(3), agreed(Round.FOSSDAL, 7)))
        .isInstanceOf(Refusal.class);
    assertThat(host.settlements().history(round.evaluation())).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFitTheEvaluation() {
    assertRefused(new Decision.Accepted(Round.FJORDNES, Content.GAIN.indicator()), "fjordnes");
    assertRefused(new Decision.Accepted(Round.GRANVIK, Content.BOARD.indicator()), "this unit");
    assertRefused(agreed(7), "not a level");
    assertRefused(new Decision.Delivered(Round.GRANVIK, Content.DECISION, " ", DAY), "where");
    assertRefused(new Decision.Overridden(""), "reason");
  }

  @Test
  void refusesEverythingAfterClosing() {
    host.evaluations().close(round.evaluation(), "kari");

    assertRefused(agreed(3), "closed");
  }

  /** Whether it was settled. */
  private Callable<Boolean> attempt(Decision decision) {
    return () -> {
      try {
        settle(decision);
        return true;
      } catch (EditConflict conflict) {
        return false;
      }
    };
  }

  private void assertRefused(Decision decision, String why) {
    assertThatThrownBy(() -> settle(decision))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  private Settlement settle(Decision decision) {
    return host.settlements().settle(round.evaluation(), decision, "kari", 0);
  }

  private AnswerSheet sheet() {
    return host.evaluations().sheet(round.evaluation());
  }

  private void settleTogether(Decision... decisions) {
    var signings = Arrays.stream(decisions).map(one -> new Signing(one, 0)).toList();
    host.settlements().settle(round.evaluation(), signings, "kari");
  }

  private static Decision agreed(int level) {
    return agreed(Round.GRANVIK, level);
  }

  private static Decision agreed(Unit unit, int level) {
    return new Decision.Agreed(
        unit,
        Content.GAIN,
        level(level),
        Optional.of(DAY.minusYears(1)),
        Optional.of("After a talk"),
        Optional.of("One says 1"));
  }
}
