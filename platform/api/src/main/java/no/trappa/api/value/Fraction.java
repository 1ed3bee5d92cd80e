package no.trappa.api.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact rational number, always in lowest terms with a positive denominator.
 *
 * <p>Every level, mean, share and sum is one of these; rounding happens only where a person reads
 * the figure ({@link #rounded}).
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  private static final List<Fraction> SMALL =
      IntStream.rangeClosed(0, 10)
          .mapToObj(whole -> new Fraction(BigInteger.valueOf(whole), BigInteger.ONE))
          .toList();

  public static final Fraction ZERO = SMALL.get(0);
  public static final Fraction ONE = SMALL.get(1);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("a fraction's denominator cannot be 0");
    }
    if (denominator.signum() < 0) {
      numerator = numerator.negate();
      denominator = denominator.negate();
    }
    var divisor = numerator.gcd(denominator);
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** Levels are small whole numbers said thousands of times: those are one object each. */
  public static Fraction of(long whole) {
    return 0 <= whole && whole < SMALL.size()
        ? SMALL.get((int) whole)
        : new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Reads {@code 3}, {@code 0.25}, {@code -1.5} or {@code 2/3} without loss.
   *
   * @throws NumberFormatException when the text is none of these
   */
  public static Fraction parse(String text) {
    var slash = text.indexOf('/');
    if (slash < 0) {
      return of(new BigDecimal(text.strip()));
    }
    var denominator = new BigInteger(text.substring(slash + 1).strip());
    if (denominator.signum() == 0) {
      throw new NumberFormatException("a fraction's denominator cannot be 0");
    }
    return new Fraction(new BigInteger(text.substring(0, slash).strip()), denominator);
  }

  private static Fraction of(BigDecimal decimal) {
    // An exponent of millions would build a number of millions of digits from a few characters.
    if (Math.abs((long) decimal.scale()) > 30 || decimal.precision() > 30) {
      throw new NumberFormatException("a number has at most 30 digits");
    }
    if (decimal.scale() > 0) {
      return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
    var whole = decimal.toBigIntegerExact();
    return whole.bitLength() < Long.SIZE
        ? of(whole.longValue())
        : new Fraction(whole, BigInteger.ONE);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * This divided by the other.
   *
   * @throws IllegalArgumentException when the other is 0
   */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isBelow(Fraction other) {
    return compareTo(other) < 0;
  }

  public boolean isAtLeast(Fraction other) {
    return compareTo(other) >= 0;
  }

  /** For display: rounded half up (4.375 with two decimals is 4.38), never truncated. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The exact value as {@code 3} or {@code 2/3}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
