package no.trappa.app.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What participants type to join: six characters that cannot be mistaken for one another.
 *
 * @param value the six characters, without the hyphen they are shown with
 */
public record JoinCode(String value) {

  /** Without vowels, so that no words arise, and without 0 O 1 I L 2 Z 5 S 8 B. */
  private static final String ALPHABET = "CDFGHJKMNPQRTVWXY34679";

  private static final int LENGTH = 6;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public JoinCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("\"" + value + "\" is not a join code");
    }
  }

  static JoinCode random(RandomGenerator random) {
    var code = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new JoinCode(code.toString());
  }

  /** Reads what someone typed: case, spaces and hyphens do not matter; empty when it is no code. */
  public static Optional<JoinCode> parse(String typed) {
    var bare = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    return SHAPE.matcher(bare).matches() ? Optional.of(new JoinCode(bare)) : Optional.empty();
  }

  /** As it is shown: {@code ABC-DEF}. */
  @Override
  public String toString() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }
}
