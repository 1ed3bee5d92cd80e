package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.value.Text;

/**
 * Whether a tap fits the question it answers, before it takes a place in the queue.
 *
 * @param today no evidence is newer
 */
record TapCheck(AskedQuestions questions, LocalDate today) {

  /** The longest comment, in characters. */
  static final int LONGEST_COMMENT = 2000;

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_LINK = 1000;

  /** The first thing wrong with it; empty when it can be written. */
  Optional<Text> fault(Tap tap, Participant participant) {
    var question = questions.find(tap.question());
    if (question.isEmpty()) {
      return Optional.of(Reasons.notAsked(tap.question()));
    }
    if (!question.get().isAskedOf(participant.unit(), participant.role())) {
      return Optional.of(Reasons.NOT_YOURS);
    }
    return Stream.<Optional<Text>>of(
            new ValueCheck(question.get().kind()).fault(tap.value()),
            tap.commentFault(),
            tap.evidence().flatMap(this::fault),
            tap.titleFault(),
            tap.linkFault())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Text> fault(EvidenceNote evidence) {
    if (evidence.title().isEmpty()) {
      return Optional.of(Reasons.EVIDENCE_WITHOUT_TITLE);
    }
    if (evidence.link().filter(link -> !isWebAddress(link)).isPresent()) {
      return Optional.of(Reasons.NO_WEB_ADDRESS);
    }
    if (evidence.date().filter(today::isBefore).isPresent()) {
      return Optional.of(Reasons.EVIDENCE_FROM_THE_FUTURE);
    }
    return Optional.empty();
  }

  private static boolean isWebAddress(String link) {
    return link.matches("(?i)https?://[^\\s<>\"]+");
  }

  static Optional<Text> tooLong(String words, int most) {
    if (words.indexOf('\0') >= 0) {
      return Optional.of(Reasons.NOT_WRITABLE);
    }
    return words.length() > most ? Optional.of(Reasons.tooLong(most)) : Optional.empty();
  }
}
