package no.trappa.app.evaluation;

import java.security.SecureRandom;
import java.util.Base64;

/** A participant's secret: 128 random bits, as text that a cookie can hold. */
final class Token {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Token() {}

  static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
