package no.trappa.api.result;

import no.trappa.api.value.Fraction;

/**
 * What a figure rests on.
 *
 * @param respondents how many people answered, be it “don’t know”
 * @param answered how many of the expected units have an answer of record
 * @param expected how many units were expected to; those the question does not apply to are left
 *     out
 */
public record Coverage(int respondents, int answered, int expected) {

  public static final Coverage NONE = new Coverage(0, 0, 0);

  public Coverage {
    if (respondents < 0 || answered < 0 || answered > expected) {
      throw new IllegalArgumentException("coverage counts answered units among the expected");
    }
  }

  /** From 0 to 1; 1 where nothing was expected. */
  public Fraction share() {
    return expected == 0 ? Fraction.ONE : Fraction.of(answered, expected);
  }

  public Coverage plus(Coverage other) {
    return new Coverage(
        respondents + other.respondents, answered + other.answered, expected + other.expected);
  }
}
