package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
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

  /**
   * Who a page is made for.
   *
   * @param key what its forms must carry
   */
  record Self(
      String participant,
      String evaluation,
      String title,
      String unit,
      String role,
      boolean open,
      String key) {}

  @ModelAttribute
  void frame(HttpServletRequest request, Model model) {
    model.addAllAttributes(frame(request));
  }

  Map<String, Object> frame(HttpServletRequest request) {
    var phrases = messages.in(Languages.current());
    var frame = new HashMap<String, Object>();
    frame.put("language", phrases.language().tag());
    frame.put("here", request.getRequestURI());
    presences.of(request).ifPresent(presence -> frame.put("self", self(presence, phrases)));
    return frame;
  }

  private static Self self(Presence presence, Phrases phrases) {
    return new Self(
        presence.participant().id().toString(),
        presence.evaluation().id().toString(),
        phrases.say(presence.definitions().assessment().title()),
        presence.unitName(),
        presence.roleName(phrases),
        presence.isOpen(),
        FormKey.of(presence.token()));
  }
}
