package no.trappa.engine.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.value.Fraction;

/**
 * How a set of answers divides.
 *
 * <p>Filled once while answers are read, and only read from then on.
 */
public final class Count {

  static final Count NONE = new Count();

  /** Different values in rising order: few, so that a list is fastest. */
  private final List<Times> values = new ArrayList<>(5);

  private int answered;
  private int dontKnow;
  private int notApplicable;

  public void add(AnswerValue value) {
    switch (value) {
      case AnswerValue.DontKnow _ -> dontKnow++;
      case AnswerValue.NotApplicable _ -> notApplicable++;
      case AnswerValue.Chosen _, AnswerValue.Words _, AnswerValue.On _, AnswerValue.Rows _ ->
          answered++;
      case AnswerValue.Level(var level) -> add(level, 1);
      case AnswerValue.Quantity(var quantity) -> add(quantity, 1);
    }
  }

  private void add(Fraction value, int more) {
    answered += more;
    var at = 0;
    while (at < values.size() && values.get(at).value.isBelow(value)) {
      at++;
    }
    if (at == values.size() || !values.get(at).value.equals(value)) {
      values.add(at, new Times(value));
    }
    values.get(at).times += more;
  }

  void add(Count other) {
    var before = answered;
    other.values.forEach(one -> add(one.value, one.times));
    answered = before + other.answered;
    dontKnow += other.dontKnow;
    notApplicable += other.notApplicable;
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
    return values.getFirst().value;
  }

  public Fraction most() {
    return values.getLast().value;
  }

  /** The middle value; of two in the middle, the lower. */
  public Fraction lowerMedian() {
    var numbers = 0;
    for (var one : values) {
      numbers += one.times;
    }
    var at = 0;
    for (var passed = values.getFirst().times;
        2 * passed < numbers;
        passed += values.get(at).times) {
      at++;
    }
    return values.get(at).value;
  }

  /** How many gave each level or quantity. */
  public SortedMap<Fraction, Integer> distribution() {
    var distribution = new TreeMap<Fraction, Integer>();
    values.forEach(one -> distribution.put(one.value, one.times));
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
          AnswerValue.On _,
          AnswerValue.Rows _,
          AnswerValue.DontKnow _,
          AnswerValue.NotApplicable _ ->
          Optional.empty();
    };
  }

  /** How many gave a value. */
  private static final class Times {
    private final Fraction value;
    private int times;

    Times(Fraction value) {
      this.value = value;
    }
  }
}
