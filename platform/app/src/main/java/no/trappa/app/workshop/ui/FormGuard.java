package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a form through only with the key of the page it was sent from. */
final class FormGuard implements HandlerInterceptor {

  private final Cookies cookie;

  FormGuard(Cookies cookie) {
    this.cookie = cookie;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (HttpMethod.POST.matches(request.getMethod()) && !isOurs(request)) {
      throw new ForeignForm();
    }
    return true;
  }

  private boolean isOurs(HttpServletRequest request) {
    var key =
        Optional.ofNullable(request.getHeader(FormKey.HEADER))
            .or(() -> Optional.ofNullable(request.getParameter(FormKey.FIELD)));
    return cookie
        .in(request)
        .filter(token -> key.filter(sent -> FormKey.fits(token, sent)).isPresent())
        .isPresent();
  }

  /** The form was not sent from a page we made for this browser. */
  static final class ForeignForm extends RuntimeException {}
}
