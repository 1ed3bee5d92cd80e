package no.trappa.engine.score;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.result.Place;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Count;

/** Some of a unit's people and what they said to one question. */
record People(Place place, List<Answer> answers, Count count) {

  /** Their lower median as one voice, on the day the last of them spoke. */
  Trace given(Trace.Source source) {
    return new Trace.Given(place, source, count.lowerMedian(), latest(count.least()));
  }

  /** Their lower median, which is nobody's own. */
  Trace middle() {
    return new Trace.LowerMedian(place, count.lowerMedian(), count.answered());
  }

  /**
   * The day a level is held against: that of the newest evidence for it or for a higher one; where
   * it is only stated, the day that was done.
   */
  LocalDate dated(Fraction level) {
    return evidence(level).orElseGet(() -> latest(level));
  }

  Optional<LocalDate> evidence(Fraction level) {
    return answers.stream()
        .filter(answer -> answer.evidence().isPresent() && reaches(answer, level))
        .map(answer -> answer.evidence().orElseThrow())
        .max(Comparator.naturalOrder());
  }

  /** The last day somebody said so much, as somebody did. */
  private LocalDate latest(Fraction level) {
    var latest = LocalDate.MIN;
    for (var answer : answers) {
      if (answer.on().isAfter(latest) && reaches(answer, level)) {
        latest = answer.on();
      }
    }
    return latest;
  }

  private static boolean reaches(Answer answer, Fraction level) {
    return Count.number(answer.value()).filter(value -> value.isAtLeast(level)).isPresent();
  }

  /** Why it does not apply, in their words. */
  List<String> reasons() {
    return answers.stream()
        .map(Answer::value)
        .filter(AnswerValue.NotApplicable.class::isInstance)
        .map(AnswerValue.NotApplicable.class::cast)
        .map(AnswerValue.NotApplicable::reason)
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean hasNoNumber(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Chosen _, AnswerValue.Words _, AnswerValue.On _, AnswerValue.Rows _ -> true;
      case AnswerValue.Level _,
          AnswerValue.Quantity _,
          AnswerValue.DontKnow _,
          AnswerValue.NotApplicable _ ->
          false;
    };
  }

  /** The choice, words, day or rows that more than half of those gave who gave any. */
  Optional<AnswerValue> sameAnswerOfMost() {
    return answers.stream()
        .map(Answer::value)
        .filter(People::hasNoNumber)
        .collect(groupingBy(value -> value, counting()))
        .entrySet()
        .stream()
        .filter(entry -> 2 * entry.getValue() > count.answered())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
