package no.trappa.verifier.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where sentences and words begin and end. */
final class Sentences {

  /** A number with a point, as in a date, ends a sentence only before a capital letter. */
  private static final Pattern END =
      Pattern.compile("(?<=(?<!\\d)[.:!?])\\s+|(?<=\\d[.:!?])\\s+(?=\\p{Lu})|\\n\\s*\\n");

  /** Hyphens and apostrophes keep a word together. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

  private Sentences() {}

  /**
   * What ends with a full stop, colon, exclamation or question mark, and what is left at the end.
   */
  static List<String> in(String text) {
    return Arrays.stream(END.split(text.strip()))
        .filter(sentence -> !words(sentence).isEmpty())
        .toList();
  }

  static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(MatchResult::group).toList();
  }
}
