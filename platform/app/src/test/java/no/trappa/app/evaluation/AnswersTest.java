package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static no.trappa.app.evaluation.Round.tap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Unit;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AnswersTest {

  private static final EvidenceNote MINUTES =
      new EvidenceNote(
          "Council minutes",
          Optional.of("https://granvik.example/26-123"),
          Optional.of(LocalDate.of(2026, 1, 15)));

  private final ChangingClock clock = new ChangingClock();
  private final Host host;
  private final Round round;
  private final Participant director;

  AnswersTest(Database database) {
    host = new Host(database.fresh(), clock);
    round = Round.start(host);
    director = round.director();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void theLatestCounts() {
    assertThat(round.submit(tap(director, Content.GAIN, level(2), 0)))
        .isEqualTo(new Receipt.Saved(1));
    assertThat(round.submit(tap(director, Content.GAIN, level(3), 1)))
        .isEqualTo(new Receipt.Saved(2));

    assertThat(host.answers().own(director.id(), Content.GAIN))
        .contains(new OwnAnswer(level(3), Optional.empty(), Optional.empty(), 2));
  }

  @Test
  void theSameTapIsWrittenOnce() {
    var tap = tap(director, Content.GAIN, level(2), 0);
    round.submit(tap);

    assertThat(round.submit(tap)).isEqualTo(new Receipt.Repeated(1));
    assertThat(historyLength()).isEqualTo(1);
  }

  @Test
  void theSameTapGetsItsReceiptAlsoAfterClosing() {
    var tap = tap(director, Content.GAIN, level(2), 0);
    round.submit(tap);
    host.evaluations().close(round.evaluation(), "kari");

    assertThat(round.submit(tap)).isEqualTo(new Receipt.Repeated(1));
  }

  @Test
  void someoneElsesTapIsNotTakenForOnesOwn() {
    var tap = tap(director, Content.GAIN, level(2), 0);
    round.submit(tap);
    var copied =
        new Tap(
            tap.id(),
            round.director().id(),
            tap.question(),
            level(4),
            Optional.empty(),
            Optional.empty(),
            0,
            1);

    assertThat(round.submit(copied)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void aStaleTapIsKeptButDoesNotWin() {
    round.submit(tap(director, Content.GAIN, level(2), 0));
    var stale = tap(director, Content.GAIN, level(4), 0);

    assertThat(round.submit(stale)).isEqualTo(new Receipt.Superseded(1));
    assertThat(round.submit(stale)).isEqualTo(new Receipt.Superseded(1));
    assertThat(host.answers().own(director.id(), Content.GAIN))
        .map(OwnAnswer::value)
        .contains(level(2));
    assertThat(historyLength()).isEqualTo(2);

    assertThat(round.submit(tap(director, Content.GAIN, level(3), 1)))
        .isEqualTo(new Receipt.Saved(3));
  }

  @Test
  void nothingIsTakenAfterClosing() {
    host.evaluations().close(round.evaluation(), "kari");

    assertThat(round.submit(tap(director, Content.GAIN, level(2), 0)))
        .isEqualTo(new Receipt.Refused(Reasons.CLOSED));
    assertThat(historyLength()).isZero();
  }

  @Test
  void everyKindOfAnswerComesBackAsItWasGiven() {
    round.submit(tap(director, Content.GAIN, new AnswerValue.DontKnow(), 0));
    round.submit(tap(director, Content.SCOPE, new AnswerValue.NotApplicable("Ikke \"ennå\""), 0));
    round.submit(tap(director, Content.NAME, new AnswerValue.Words("Fjell – \n Ætt"), 0));

    var own = host.answers().own(director.id());
    assertThat(own.keySet()).containsExactly(Content.GAIN, Content.NAME, Content.SCOPE);
    assertThat(own)
        .extractingByKey(Content.SCOPE)
        .extracting(OwnAnswer::value)
        .isEqualTo(new AnswerValue.NotApplicable("Ikke \"ennå\""));
    assertThat(own)
        .extractingByKey(Content.NAME)
        .extracting(OwnAnswer::value)
        .isEqualTo(new AnswerValue.Words("Fjell – \n Ætt"));
  }

  @Test
  void aTapIsTheWholeAnswerWithItsCommentAndEvidence() {
    round.submit(
        tap(director, Content.GAIN, level(2), 0, Optional.of(" Nytt i år "), Optional.of(MINUTES)));
    assertThat(host.answers().own(director.id(), Content.GAIN))
        .contains(new OwnAnswer(level(2), Optional.of("Nytt i år"), Optional.of(MINUTES), 1));

    round.submit(tap(director, Content.GAIN, level(2), 1));
    assertThat(host.answers().own(director.id(), Content.GAIN))
        .contains(new OwnAnswer(level(2), Optional.empty(), Optional.empty(), 2));
  }

  @Test
  void theSheetHoldsWhatCountsWithItsDayInOslo() {
    clock.set("2026-03-01T23:30:00Z");
    round.submit(tap(director, Content.GAIN, level(1), 0));
    round.submit(tap(director, Content.GAIN, level(2), 1, Optional.empty(), Optional.of(MINUTES)));
    round.submit(tap(director, Content.GAIN, level(4), 0));

    assertThat(host.evaluations().sheet(round.evaluation()).answers())
        .containsExactly(
            new Answer(
                new Respondent(director.id().toString(), Round.GRANVIK, Content.DIRECTOR),
                Content.GAIN,
                level(2),
                LocalDate.of(2026, 3, 2),
                MINUTES.date()));
  }

  @Test
  void progressCountsForEachUnitWhatItsParticipantsAreAsked() {
    host.participants().join(round.evaluation(), Round.GRANVIK, Content.CLERK);
    round.submit(tap(director, Content.GAIN, level(2), 0));
    round.submit(tap(director, Content.GAIN, level(3), 1));

    assertThat(host.answers().progress(round.evaluation()))
        .containsExactly(
            new UnitProgress(Unit.collaboration(), 0, 0, 0),
            new UnitProgress(Round.GRANVIK, 2, 1, 6),
            new UnitProgress(Round.FOSSDAL, 0, 0, 0));
  }

  @Test
  void eachCommittedChangeGivesANewVersion() {
    var before = host.evaluations().version(round.evaluation());
    round.submit(tap(director, Content.GAIN, level(2), 0));

    assertThat(host.evaluations().version(round.evaluation())).isGreaterThan(before);
  }

  private int historyLength() {
    return host.jdbc().sql("SELECT COUNT(*) FROM answers").query(Integer.class).single();
  }
}
