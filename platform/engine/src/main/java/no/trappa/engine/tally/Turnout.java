package no.trappa.engine.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;

/** Who gave a value to which question, so that people are counted once. */
final class Turnout {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet[] people;

  Turnout(int questions) {
    people = new BitSet[questions];
    for (var at = 0; at < questions; at++) {
      people[at] = new BitSet();
    }
  }

  void add(Question question, int person, AnswerValue value) {
    switch (value) {
      case AnswerValue.Level _,
          AnswerValue.Quantity _,
          AnswerValue.Chosen _,
          AnswerValue.Words _,
          AnswerValue.On _,
          AnswerValue.Rows _ ->
          people[question.index()].set(person);
      case AnswerValue.DontKnow _, AnswerValue.NotApplicable _ -> {}
    }
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
