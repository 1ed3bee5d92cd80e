package no.trappa.app.evaluation;

import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;

/**
 * One answer on its way in: the whole of it, so that a comment left out is a comment removed.
 *
 * @param id made by the sender and the same when it sends the tap again
 * @param seenRevision the revision of the answer that the sender changed; 0 when it had seen none
 * @param round which asking of the question it answers, from 1
 */
public record Tap(
    UUID id,
    Participant.Id participant,
    QuestionRef question,
    AnswerValue value,
    Optional<String> comment,
    Optional<EvidenceNote> evidence,
    long seenRevision,
    int round) {

  public Tap {
    comment = comment.map(String::strip).filter(words -> !words.isEmpty());
    if (seenRevision < 0 || round < 1) {
      throw new IllegalArgumentException("revisions start at 0 and rounds at 1");
    }
  }

  /** What is wrong with the comment; empty when it can be kept. */
  public Optional<Text> commentFault() {
    return comment.flatMap(words -> TapCheck.tooLong(words, TapCheck.LONGEST_COMMENT));
  }

  /** Whether the reason why it does not apply is too long; empty when it can be kept. */
  public Optional<Text> reasonFault() {
    return value instanceof AnswerValue.NotApplicable(var reason)
        ? TapCheck.tooLong(reason, ValueCheck.LONGEST_REASON)
        : Optional.empty();
  }

  /** Whether the name of the evidence is too long; empty when it can be kept. */
  public Optional<Text> titleFault() {
    return evidence.flatMap(note -> TapCheck.tooLong(note.title(), TapCheck.LONGEST_TITLE));
  }

  /** Whether the address of the evidence is too long; empty when it can be kept. */
  public Optional<Text> linkFault() {
    return evidence
        .flatMap(EvidenceNote::link)
        .flatMap(link -> TapCheck.tooLong(link, TapCheck.LONGEST_LINK));
  }
}
