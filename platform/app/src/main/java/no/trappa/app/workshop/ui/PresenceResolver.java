package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a page the participant its request comes from; without one the page is not reached. */
final class PresenceResolver implements HandlerMethodArgumentResolver {

  private final Presences presences;

  PresenceResolver(Presences presences) {
    this.presences = presences;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Presence.class);
  }

  @Override
  public Presence resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return presences.of(http).orElseThrow(NotJoined::new);
  }

  /** The browser holds no token of a participant. */
  static final class NotJoined extends RuntimeException {}
}
