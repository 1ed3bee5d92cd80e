package no.trappa.engine.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.value.Fraction;

/**
 * How a set of answers divides.
 *
 * <p>Filled once while answers are read, and only read from then on.
 */
public final class Count {

  static final Count NONE = new Count();

  /** Different values in rising order, with how many gave each: few, so that a list is fastest. */
  private final List<Fraction> values = new ArrayList<>(5);

  private final List<Integer> times = new ArrayList<>(5);
  private int answered;
  private int dontKnow;
  private int notApplicable;

  static Count of(Iterable<Answer> answers) {
    var count = new Count();
    for (var answer : answers) {
      count.add(answer.value());
    }
    return count;
  }

  private void add(AnswerValue value) {
    switch (value) {
      case AnswerValue.DontKnow _ -> dontKnow++;
      case AnswerValue.NotApplicable _ -> notApplicable++;
      case AnswerValue.Chosen _, AnswerValue.Words _ -> answered++;
      case AnswerValue.Level(var level) -> add(level, 1);
      case AnswerValue.Quantity(var quantity) -> add(quantity, 1);
    }
  }

  private void add(Fraction value, int more) {
    answered += more;
    var at = Collections.binarySearch(values, value);
    if (at >= 0) {
      times.set(at, times.get(at) + more);
    } else {
      values.add(-at - 1, value);
      times.add(-at - 1, more);
    }
  }

  Count plus(Count other) {
    var sum = new Count();
    for (var part : List.of(this, other)) {
      for (var at = 0; at < part.values.size(); at++) {
        sum.add(part.values.get(at), part.times.get(at));
      }
    }
    sum.answered = answered + other.answered;
    sum.dontKnow = dontKnow + other.dontKnow;
    sum.notApplicable = notApplicable + other.notApplicable;
    return sum;
  }

  /** How many gave a value of any sort. */
  public int answered() {
    return answered;
  }

  public int dontKnow() {
    return dontKnow;
  }

  public int notApplicable() {
    return notApplicable;
  }

  /** How many people this is about. */
  public int voices() {
    return answered + dontKnow + notApplicable;
  }

  /** Whether somebody gave a level or a quantity. */
  public boolean hasNumbers() {
    return !values.isEmpty();
  }

  public Fraction least() {
    return values.getFirst();
  }

  public Fraction most() {
    return values.getLast();
  }

  /** The middle value; of two in the middle, the lower. */
  public Fraction lowerMedian() {
    var rank = (times.stream().mapToInt(Integer::intValue).sum() + 1) / 2;
    var at = 0;
    for (var passed = times.getFirst(); passed < rank; passed += times.get(at)) {
      at++;
    }
    return values.get(at);
  }

  /** How many gave each level or quantity. */
  public SortedMap<Fraction, Integer> distribution() {
    var distribution = new TreeMap<Fraction, Integer>();
    for (var at = 0; at < values.size(); at++) {
      distribution.put(values.get(at), times.get(at));
    }
    return distribution;
  }

  /** Whether more than half of them say that the question does not apply. */
  public boolean isMostlyNotApplicable() {
    return 2 * notApplicable > voices();
  }

  /** The number in an answer, where there is one. */
  public static Optional<Fraction> number(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Level(var level) -> Optional.of(level);
      case AnswerValue.Quantity(var quantity) -> Optional.of(quantity);
      case AnswerValue.Chosen _,
          AnswerValue.Words _,
          AnswerValue.DontKnow _,
          AnswerValue.NotApplicable _ ->
          Optional.empty();
    };
  }
}
