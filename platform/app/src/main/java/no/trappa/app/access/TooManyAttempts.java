package no.trappa.app.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** This name has to wait before its password is looked at again. */
public final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  /** At least one second. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
