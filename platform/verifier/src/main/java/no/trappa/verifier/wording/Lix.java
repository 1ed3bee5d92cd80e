package no.trappa.verifier.wording;

import no.trappa.api.value.Fraction;

/**
 * How hard a text is to read: the mean number of words in a sentence, plus the percentage of words
 * with more than six letters.
 *
 * <p>Under 30 is read by children, 40 to 50 is the plain prose of newspapers and public offices,
 * above 60 is for specialists. A heading or a table cell counts as a sentence.
 *
 * <p>Source: C. H. Björnsson, Läsbarhet, Liber 1968.
 */
record Lix(int words, int sentences, int longWords) {

  static final Lix NONE = new Lix(0, 0, 0);

  private static final int LONG = 6;

  static Lix of(String text) {
    var words = Sentences.words(text);
    var many = (int) words.stream().filter(word -> word.length() > LONG).count();
    return new Lix(words.size(), Sentences.in(text).size(), many);
  }

  Lix plus(Lix other) {
    return new Lix(words + other.words, sentences + other.sentences, longWords + other.longWords);
  }

  /** Zero, where there are no words. */
  Fraction value() {
    return words == 0
        ? Fraction.ZERO
        : Fraction.of(words, sentences).plus(Fraction.of(100L * longWords, words));
  }
}
