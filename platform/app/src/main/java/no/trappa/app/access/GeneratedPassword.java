package no.trappa.app.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that are read from a screen and typed: 78 bits, without characters that look alike. */
final class GeneratedPassword {

  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private GeneratedPassword() {}

  static String next() {
    return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(GROUP, 0, CHARACTERS.length())
        .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
        .collect(Collectors.joining());
  }
}
