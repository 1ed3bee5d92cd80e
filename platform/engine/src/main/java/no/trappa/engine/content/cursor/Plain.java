package no.trappa.engine.content.cursor;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;
import no.trappa.engine.fault.FaultCode;

/** Numbers, dates, versions and ids as they are written in a file. */
public final class Plain {

  private static final int LONGEST_NUMBER = 60;
  private static final Set<String> FLAGS = Set.of("true", "false");
  private static final String STAND_IN = "missing";
  private static final Version FIRST = new Version(1, 0, 0);

  private Plain() {}

  /** An id of the shape every id has. */
  public static <T> T id(Value value, Function<String, T> make) {
    return value.parse(make, FaultCode.NOT_AN_ID, make.apply(STAND_IN));
  }

  public static Fraction number(Value value) {
    return value.parse(Plain::fraction, FaultCode.NOT_A_NUMBER, Fraction.ZERO);
  }

  /** A number, for those who must know whether it is one. */
  public static Optional<Fraction> numberIfAny(Value value) {
    return value.parse(
        written -> Optional.of(fraction(written)), FaultCode.NOT_A_NUMBER, Optional.empty());
  }

  private static Fraction fraction(String written) {
    if (written.length() > LONGEST_NUMBER) {
      throw new NumberFormatException("a number has at most %d digits".formatted(LONGEST_NUMBER));
    }
    return Fraction.parse(written);
  }

  /** A whole number within bounds, both included. */
  public static int whole(Value value, int least, int most) {
    var number = value.parse(Integer::parseInt, FaultCode.NOT_A_WHOLE_NUMBER, least);
    if (number < least || number > most) {
      value.refuse(FaultCode.OUT_OF_BOUNDS, number, least, most);
    }
    return Math.clamp(number, least, most);
  }

  /** True or false, without quotes. */
  public static boolean flag(Value value) {
    var word = value.word();
    if (word.isPresent() && !(value.isPlain() && FLAGS.contains(word.get()))) {
      value.refuse(FaultCode.NOT_A_FLAG, word.get());
    }
    return word.filter("true"::equals).isPresent();
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public static <E extends Enum<E>> E oneOf(Value value, Class<E> choices) {
    var word = value.word();
    var names = new LinkedHashMap<String, E>();
    for (var constant : choices.getEnumConstants()) {
      names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    if (word.isPresent() && !names.containsKey(word.get())) {
      value.refuseWord(FaultCode.NOT_A_CHOICE, word.get(), List.copyOf(names.keySet()));
    }
    return word.flatMap(name -> Optional.ofNullable(names.get(name)))
        .orElse(choices.getEnumConstants()[0]);
  }

  public static LocalDate date(Value value) {
    return value.parse(LocalDate::parse, FaultCode.NOT_A_DATE, LocalDate.EPOCH);
  }

  /** A length of time above nothing, such as {@code P12M}. */
  public static Period period(Value value) {
    var period = value.parse(Period::parse, FaultCode.NOT_A_PERIOD, Period.ofYears(1));
    if (period.isNegative() || period.isZero()) {
      value.refuse(FaultCode.NOT_A_PERIOD, period);
    }
    return period;
  }

  public static Version version(Value value) {
    return value.parse(Version::parse, FaultCode.NOT_A_VERSION, FIRST);
  }

  public static VersionRange range(Value value) {
    return value.parse(
        VersionRange::parse,
        FaultCode.NOT_A_VERSION_RANGE,
        new VersionRange(FIRST, Optional.empty()));
  }
}
