package no.trappa.app.evaluation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.QuestionRef;

/** What is known of some taps and of the answers they change; grows as they are decided on. */
final class History {

  private final Map<UUID, Earlier> taps = new HashMap<>();
  private final Map<Key, Long> newest = new HashMap<>();
  private final Map<Key, Long> winning = new HashMap<>();

  /** A tap that was decided on before. */
  record Earlier(Participant.Id participant, QuestionRef question, long revision, boolean stale) {}

  private record Key(Participant.Id participant, QuestionRef question) {
    static Key of(Tap tap) {
      return new Key(tap.participant(), tap.question());
    }
  }

  void add(UUID tap, Earlier earlier) {
    taps.put(tap, earlier);
  }

  void add(Participant.Id participant, QuestionRef question, long newestRevision, long winner) {
    newest.put(new Key(participant, question), newestRevision);
    winning.put(new Key(participant, question), winner);
  }

  /** What the tap gets when it was decided on before. */
  Optional<Receipt> earlierReceipt(Tap tap) {
    return Optional.ofNullable(taps.get(tap.id()))
        .map(earlier -> {
          if (!earlier.participant().equals(tap.participant())
              || !earlier.question().equals(tap.question())) {
            return new Receipt.Refused(Reasons.OTHERS_TAP);
          }
          return earlier.stale()
              ? new Receipt.Superseded(winning(tap))
              : new Receipt.Repeated(earlier.revision());
        });
  }

  /** The revision of the answer that counts; 0 when there is none. */
  long winning(Tap tap) {
    return winning.getOrDefault(Key.of(tap), 0L);
  }

  /** The tap's place in the history, which it takes. */
  AnswerRow next(CheckedTap checked, Instant at) {
    var tap = checked.tap();
    var revision = newest.getOrDefault(Key.of(tap), 0L) + 1;
    var stale = tap.seenRevision() < winning(tap);
    add(tap.participant(), tap.question(), revision, stale ? winning(tap) : revision);
    add(tap.id(), new Earlier(tap.participant(), tap.question(), revision, stale));
    return new AnswerRow(tap, checked.evaluation(), revision, stale, at);
  }
}
