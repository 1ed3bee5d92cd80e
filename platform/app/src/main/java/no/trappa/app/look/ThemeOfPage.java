package no.trappa.app.look;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template {@code theme}, for {@code <html th:data-theme="${theme}">}. */
@ControllerAdvice
class ThemeOfPage {

  @ModelAttribute("theme")
  String theme(HttpServletRequest request) {
    return Theme.of(request.getCookies()).tag();
  }
}
