package no.trappa.app.workshop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form must carry to be believed: another site can make a browser send our cookie, but
 * cannot read our pages.
 *
 * <p>It follows from the cookie's token, so it outlives a restart without being kept anywhere.
 */
final class FormKey {

  static final String FIELD = "key";
  static final String HEADER = "X-Trappa-Key";
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "trappa form key".getBytes(UTF_8);

  private FormKey() {}

  static String of(String token) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.getBytes(UTF_8), ALGORITHM));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  static boolean fits(String token, String key) {
    return MessageDigest.isEqual(of(token).getBytes(UTF_8), key.getBytes(UTF_8));
  }
}
