package no.trappa.engine.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Text;

/** What may be written instead of a word that is not known. */
public final class Cure {

  private static final int MOST_CANDIDATES = 400;
  private static final int MOST_LISTED = 12;
  private static final int LONGEST = 130;

  private Cure() {}

  /** "Did you mean …?" where a candidate is close, else all of them where they are few. */
  public static Text instead(String word, Collection<String> candidates) {
    var few = candidates.stream().limit(MOST_CANDIDATES).toList();
    return nearest(word, few)
        .map(close -> FaultTexts.text("cure.did-you-mean", close))
        .orElseGet(() -> oneOf(few));
  }

  /** All of them, as far as anyone reads. */
  public static Text oneOf(List<String> candidates) {
    if (candidates.isEmpty()) {
      return FaultTexts.text("cure.there-are-none");
    }
    var shown = String.join(", ", candidates.stream().limit(MOST_LISTED).toList());
    return FaultTexts.text("cure.one-of", candidates.size() > MOST_LISTED ? shown + " …" : shown);
  }

  static Optional<String> nearest(String word, List<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    var most = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
        .filter(candidate -> distance(word, candidate) <= most)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
  static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }
}
