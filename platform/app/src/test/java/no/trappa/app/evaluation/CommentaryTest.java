package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static no.trappa.app.evaluation.Round.tap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Remarks.Comment;
import no.trappa.app.evaluation.Remarks.Evidence;
import no.trappa.app.evaluation.Remarks.Origin;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CommentaryTest {

  private static final EvidenceNote MINUTES =
      new EvidenceNote("Council minutes", Optional.empty(), Optional.of(LocalDate.of(2026, 1, 15)));

  private final Host host;
  private final Round round;

  CommentaryTest(Database database) {
    host = new Host(database.fresh(), new ChangingClock());
    round = Round.start(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aCommentInASmallGroupDoesNotTellWhereItComesFrom() {
    write(round.director(), "We never asked anybody");

    assertThat(ofGain().comments())
        .containsExactly(new Comment(Origin.ANYWHERE, "We never asked anybody"));
  }

  @Test
  void withEnoughAnswersItTellsTheOrganisation() {
    write(round.director(), "We never asked anybody");
    for (var i = 0; i < 4; i++) {
      round.submit(tap(clerk(), Content.GAIN, level(2), 0));
    }

    assertThat(ofGain().comments())
        .extracting(comment -> comment.from().unit())
        .containsExactly(Optional.of(Round.GRANVIK));
  }

  @Test
  void commentsComeInTheOrderOfTheirWords() {
    write(round.director(), "Second");
    write(clerk(), "First");

    assertThat(ofGain().comments()).extracting(Comment::words).containsExactly("First", "Second");
  }

  @Test
  void aCommentThatWasReplacedIsGone() {
    var director = round.director();
    write(director, "I regret this");
    round.submit(tap(director, Content.GAIN, level(3), 1));

    assertThat(remarks()).isEmpty();
  }

  @Test
  void aDocumentSpeaksForItsOrganisationAndIsNamedOnce() {
    round.submit(show(round.director()));
    round.submit(show(clerk()));

    assertThat(ofGain().evidence()).containsExactly(new Evidence(Round.GRANVIK, MINUTES));
  }

  @Test
  void anEvaluationThatIsNotThereHasNone() {
    assertThat(host.commentary().of(new Evaluation.Id(UUID.randomUUID()))).isEmpty();
  }

  private Map<QuestionRef, Remarks> remarks() {
    return host.commentary().of(round.evaluation());
  }

  private Remarks ofGain() {
    return remarks().getOrDefault(Content.GAIN, Remarks.NONE);
  }

  private Participant clerk() {
    return host.participants().join(round.evaluation(), Round.GRANVIK, Content.CLERK).participant();
  }

  private void write(Participant participant, String words) {
    round.submit(tap(participant, Content.GAIN, level(2), 0, Optional.of(words), Optional.empty()));
  }

  private static Tap show(Participant participant) {
    return tap(participant, Content.GAIN, level(2), 0, Optional.empty(), Optional.of(MINUTES));
  }
}
