package no.trappa.app.access;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The form a password is kept in. */
final class EncodedPassword {

  private EncodedPassword() {}

  static String of(PasswordEncoder encoder, String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }
}
