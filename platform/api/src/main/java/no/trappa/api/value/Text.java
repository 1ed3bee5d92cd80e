package no.trappa.api.value;

/** What users read, complete in every language. */
public record Text(String nb, String nn, String en) {

  public Text {
    requireWords("nb", nb);
    requireWords("nn", nn);
    requireWords("en", en);
  }

  /** The same words in every language: a name, a number. */
  public static Text same(String words) {
    return new Text(words, words, words);
  }

  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN -> en;
    };
  }

  private static void requireWords(String language, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a text has no words in " + language);
    }
  }
}
