package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers in kind words when a page cannot be had. */
@ControllerAdvice(basePackageClasses = Mishaps.class)
class Mishaps {

  private final WhoIsHere whoIsHere;
  private final Messages messages;

  Mishaps(WhoIsHere whoIsHere, Messages messages) {
    this.whoIsHere = whoIsHere;
    this.messages = messages;
  }

  @ExceptionHandler(PresenceResolver.NotJoined.class)
  Object notJoined(HttpServletRequest request) {
    return isFromTheScript(request)
        ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
        : "redirect:/j";
  }

  @ExceptionHandler(FormGuard.ForeignForm.class)
  Object foreignForm(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/p") && Cookies.PARTICIPANT.in(request).isEmpty()) {
      return notJoined(request);
    }
    return isFromTheScript(request)
        ? ResponseEntity.status(HttpStatus.FORBIDDEN).build()
        : problem(request, HttpStatus.FORBIDDEN, words().say("workshop.problem.foreign"));
  }

  @ExceptionHandler(NoSuchScreen.class)
  ModelAndView noSuchScreen(HttpServletRequest request) {
    return problem(request, HttpStatus.NOT_FOUND, words().say("workshop.problem.screen"));
  }

  /** A choice that was open when the page was made, and is not any more. */
  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    return problem(request, HttpStatus.CONFLICT, words().say(refusal.why()));
  }

  private ModelAndView problem(HttpServletRequest request, HttpStatus status, String why) {
    var page = new ModelAndView("workshop/ui/problem", status);
    page.addAllObjects(whoIsHere.frame(request));
    page.addObject("why", why);
    return page;
  }

  private Phrases words() {
    return messages.in(Languages.current());
  }

  private static boolean isFromTheScript(HttpServletRequest request) {
    return MediaType.APPLICATION_JSON_VALUE.equals(request.getContentType())
        || "text/event-stream".equals(request.getHeader("Accept"));
  }
}
