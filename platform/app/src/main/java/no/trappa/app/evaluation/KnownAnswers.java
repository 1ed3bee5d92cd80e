package no.trappa.app.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.definition.QuestionRef;
import org.springframework.stereotype.Component;

/**
 * The latest answers of those who are answering now: each of their pages, taps and events looks at
 * them.
 */
@Component
class KnownAnswers {

  /** More than the largest hall; so many take some ten megabytes. */
  private static final int MOST = 2_000;

  private final LatestAnswers latest;
  private final Map<Participant.Id, Map<QuestionRef, OwnAnswer>> known = new ConcurrentHashMap<>();

  KnownAnswers(LatestAnswers latest) {
    this.latest = latest;
  }

  Map<QuestionRef, OwnAnswer> of(Participant.Id participant) {
    if (known.size() >= MOST && !known.containsKey(participant)) {
      known.clear();
    }
    // Read while the entry is held, so that what was read before a commit is forgotten after it.
    return known.computeIfAbsent(participant, latest::of);
  }

  /** What became of these taps is committed, or is not known. */
  void note(List<CheckedTap> taps, List<Receipt> receipts) {
    for (var i = 0; i < taps.size(); i++) {
      var tap = taps.get(i).tap();
      switch (receipts.get(i)) {
        case Receipt.Saved(var revision) -> keep(tap, revision);
        case Receipt.NotNow _ -> known.remove(tap.participant());
        case Receipt.Repeated _, Receipt.Superseded _, Receipt.Refused _ -> {
          // Nothing else counts than before.
        }
      }
    }
  }

  private void keep(Tap tap, long revision) {
    var answer = new OwnAnswer(tap.value(), tap.comment(), tap.evidence(), revision);
    known.computeIfPresent(tap.participant(), (_, own) -> with(own, tap.question(), answer));
  }

  private static Map<QuestionRef, OwnAnswer> with(
      Map<QuestionRef, OwnAnswer> own, QuestionRef question, OwnAnswer answer) {
    var more = new TreeMap<>(own);
    more.merge(question, answer, (one, other) -> one.revision() > other.revision() ? one : other);
    return Collections.unmodifiableMap(more);
  }
}
