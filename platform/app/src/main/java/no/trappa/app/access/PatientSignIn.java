package no.trappa.app.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Looks at a password only when its name may be tried now. */
final class PatientSignIn implements AuthenticationProvider {

  private final AuthenticationProvider passwords;
  private final Patience patience;

  PatientSignIn(AuthenticationProvider passwords, Patience patience) {
    this.passwords = passwords;
    this.patience = patience;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication attempt)
      throws AuthenticationException {
    var wait = patience.attempt(attempt.getName());
    if (wait.isPositive()) {
      throw new TooManyAttempts(wait);
    }
    var signedIn = passwords.authenticate(attempt);
    patience.succeeded(attempt.getName());
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
