package no.trappa.engine.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who answered which question, be it “don't know”, so that people are counted once: a count of
 * those who know would tell of the one who does not.
 */
final class Turnout {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet[] people;

  Turnout(int questions) {
    people = new BitSet[questions];
    for (var at = 0; at < questions; at++) {
      people[at] = new BitSet();
    }
  }

  void add(Question question, int person) {
    people[question.index()].set(person);
  }

  int people(Stream<Question> questions) {
    var all = new BitSet();
    questions.forEach(question -> all.or(people[question.index()]));
    return all.cardinality();
  }

  /** The person's number; keys tell people apart. */
  int number(String key) {
    return numbers.computeIfAbsent(key, _ -> numbers.size());
  }
}
