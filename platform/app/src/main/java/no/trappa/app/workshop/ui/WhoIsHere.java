package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.look.Theme;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every plain page what its frame shows: the language, the way back, and who has joined. */
@ControllerAdvice(basePackageClasses = WhoIsHere.class)
class WhoIsHere {

  private final Presences presences;
  private final Messages messages;

  WhoIsHere(Presences presences, Messages messages) {
    this.presences = presences;
    this.messages = messages;
  }

  @ModelAttribute
  void frame(HttpServletRequest request, Model model) {
    model.addAllAttributes(frame(request));
  }

  Map<String, Object> frame(HttpServletRequest request) {
    var words = messages.in(Languages.current());
    var self = presences.of(request).map(presence -> Frame.Self.of(presence, words));
    var theme = Theme.of(request.getCookies()).tag();
    return Map.of("words", words, "frame", new Frame(theme, request.getRequestURI(), self));
  }
}
