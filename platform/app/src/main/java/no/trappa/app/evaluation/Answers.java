package no.trappa.app.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.stereotype.Service;

/** The desk where answers are handed in and looked up. */
@Service
public class Answers {

  private final KnownParticipants participants;
  private final EvaluationDefinitions definitions;
  private final AnswerWriter writer;
  private final LatestAnswers latest;
  private final KnownAnswers known;
  private final Progress progress;
  private final TrappaSettings settings;
  private final Clock clock;

  Answers(
      KnownParticipants participants,
      EvaluationDefinitions definitions,
      AnswerWriter writer,
      LatestAnswers latest,
      KnownAnswers known,
      Progress progress,
      TrappaSettings settings,
      Clock clock) {
    this.participants = participants;
    this.definitions = definitions;
    this.writer = writer;
    this.latest = latest;
    this.known = known;
    this.progress = progress;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Hands in an answer and waits for its receipt.
   *
   * <p>What is saved or superseded has been forced to disk: no killed process and no power cut
   * loses it. The same tap may be sent any number of times.
   */
  public Receipt submit(Tap tap) {
    return participants
        .find(tap.participant())
        .map(participant -> submit(tap, participant))
        .orElseGet(() -> new Receipt.Refused(Reasons.UNKNOWN_PARTICIPANT));
  }

  private Receipt submit(Tap tap, Participant participant) {
    var today = LocalDate.ofInstant(clock.instant(), settings.zone());
    var check = new TapCheck(definitions.asked(participant.evaluation()), today);
    return check
        .fault(tap, participant)
        .<Receipt>map(Receipt.Refused::new)
        .orElseGet(() -> writer.write(new CheckedTap(tap, participant.evaluation())));
  }

  /** The participant's latest answers. */
  public Map<QuestionRef, OwnAnswer> own(Participant.Id participant) {
    return known.of(participant);
  }

  /** The participant's latest answer to one question. */
  public Optional<OwnAnswer> own(Participant.Id participant, QuestionRef question) {
    return Optional.ofNullable(own(participant).get(question));
  }

  /** Who has answered an indicator's questions, without what they said. */
  public Collection<Given> given(Evaluation.Id evaluation, IndicatorRef indicator) {
    return latest.given(evaluation, indicator);
  }

  /** How far each unit has come: the collaboration first, then its members in their order. */
  public List<UnitProgress> progress(Evaluation.Id evaluation) {
    return progress.of(evaluation);
  }
}
