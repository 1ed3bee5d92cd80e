package no.trappa.verifier.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.place.Places;

/**
 * Texts that a busy reader understands the first time: short sentences, one thing asked, levels
 * that name what can be seen.
 */
public final class WordingCheck {

  /** Where plain prose ends. */
  static final Fraction MOST_LIX = Fraction.of(45);

  static final int MOST_WORDS = 25;
  static final int MOST_WORDS_ASKED = 30;

  /** Fewer words than this tell nothing of how they read. */
  static final int LEAST_WORDS = 200;

  private static final int HARDEST = 3;
  private static final int LEAST_WORDS_NAMED = 12;

  private final Places places;
  private final List<Passage> passages;

  private WordingCheck(Places places) {
    this.places = places;
    this.passages = Passage.in(places);
  }

  /** What is wrong with a module's texts: how they read as a whole first, then the worst first. */
  public static List<Fault> check(Places places) {
    var check = new WordingCheck(places);
    return Stream.of(
            Stream.of(Language.values()).flatMap(check::hardToRead),
            check.longSentences(),
            check.longQuestions(),
            check.vagueWords())
        .flatMap(all -> all)
        .toList();
  }

  private Stream<Fault> hardToRead(Language language) {
    var own = passages.stream().filter(one -> one.language() == language).toList();
    var lix = own.stream().map(one -> Lix.of(one.words())).reduce(Lix.NONE, Lix::plus);
    return lix.words() >= LEAST_WORDS && MOST_LIX.isBelow(lix.value())
        ? Stream.of(
            places.fault(
                "",
                FaultCode.HARD_TO_READ,
                language.tag(),
                lix.value().rounded(1),
                MOST_LIX,
                hardest(own)))
        : Stream.empty();
  }

  private static String hardest(List<Passage> passages) {
    return passages.stream()
        .filter(one -> Lix.of(one.words()).words() >= LEAST_WORDS_NAMED)
        .sorted(Comparator.comparing((Passage one) -> Lix.of(one.words()).value()).reversed())
        .limit(HARDEST)
        .map(one -> one.path() + " (" + Lix.of(one.words()).value().rounded(0) + ")")
        .collect(Collectors.joining(", "));
  }

  private Stream<Fault> longSentences() {
    record Sentence(Passage passage, String words) {
      int length() {
        return Sentences.words(words).size();
      }
    }
    return passages.stream()
        .flatMap(one -> Sentences.in(one.words()).stream().map(words -> new Sentence(one, words)))
        .filter(sentence -> sentence.length() > MOST_WORDS)
        .sorted(Comparator.comparingInt(Sentence::length).reversed())
        .map(sentence ->
            places.fault(
                sentence.passage().path(),
                FaultCode.LONG_SENTENCE,
                sentence.passage().language().tag(),
                sentence.length(),
                MOST_WORDS,
                sentence.words()));
  }

  private Stream<Fault> longQuestions() {
    return passages.stream()
        .filter(Passage::isQuestion)
        .filter(one -> length(one) > MOST_WORDS_ASKED)
        .sorted(Comparator.comparingInt(WordingCheck::length).reversed())
        .map(one ->
            places.fault(
                one.path(),
                FaultCode.LONG_QUESTION,
                one.language().tag(),
                length(one),
                MOST_WORDS_ASKED));
  }

  private Stream<Fault> vagueWords() {
    return passages.stream()
        .filter(Passage::isLevel)
        .flatMap(one ->
            VagueWords.in(one).stream()
                .map(word ->
                    places.fault(one.path(), FaultCode.VAGUE_WORD, one.language().tag(), word)));
  }

  private static int length(Passage passage) {
    return Sentences.words(passage.words()).size();
  }
}
