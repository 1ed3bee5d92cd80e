package no.trappa.app.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.trappa.app.access.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever could not sign in back to the page that says why. */
final class BackToLogin implements AuthenticationFailureHandler {

  private final RedirectStrategy redirect = new DefaultRedirectStrategy();

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    redirect.sendRedirect(
        request,
        response,
        failure instanceof TooManyAttempts early
            ? "/login?wait=" + early.seconds()
            : "/login?error");
  }
}
