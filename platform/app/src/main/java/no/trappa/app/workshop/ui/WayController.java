package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages around the questions: back to where one was, all of them, the end, and out. */
@Controller
class WayController {

  private final Messages messages;
  private final Guide guide;

  WayController(Messages messages, Guide guide) {
    this.messages = messages;
    this.guide = guide;
  }

  /** Where the room is; else where one was: the screen looked at last, or the first open one. */
  @GetMapping("/p")
  String resume(Presence presence, HttpServletRequest request) {
    if (!presence.isOpen()) {
      return "redirect:/p/closed";
    }
    return guide
        .whereabouts(presence)
        .path()
        .map(path -> "redirect:" + path)
        .orElseGet(() -> ownPlace(presence, request));
  }

  private static String ownPlace(Presence presence, HttpServletRequest request) {
    return Cookies.PLACE
        .in(request)
        .filter(place -> place.matches("\\d{1,4}"))
        .flatMap(place -> presence.questionnaire().screen(Integer.parseInt(place)))
        .or(() -> presence.questionnaire().firstOpen(presence.answered()))
        .map(Screen::number)
        .map(number -> "redirect:/p/q/" + number)
        .orElse("redirect:/p/overview");
  }

  @GetMapping("/p/overview")
  String overview(Presence presence, Model model) {
    model.addAttribute("overview", view(presence));
    return presence.isOpen() ? "workshop/ui/overview" : "redirect:/p/closed";
  }

  @GetMapping("/p/done")
  String done(Presence presence, Model model) {
    model.addAttribute("overview", view(presence));
    presence
        .questionnaire()
        .firstOpen(presence.answered())
        .ifPresent(open -> model.addAttribute("open", open.number()));
    return presence.isOpen() ? "workshop/ui/done" : "redirect:/p/closed";
  }

  @GetMapping("/p/closed")
  String closed(Presence presence, Model model, HttpServletRequest request) {
    model.addAttribute("late", request.getParameter("late") != null);
    model.addAttribute("overview", view(presence));
    return presence.isOpen() ? "redirect:/p" : "workshop/ui/closed";
  }

  @GetMapping("/p/leave")
  String askWhetherToLeave(Presence presence) {
    return "workshop/ui/leave";
  }

  @PostMapping("/p/leave")
  String leave(Presence presence, HttpServletRequest request, HttpServletResponse response) {
    Cookies.PARTICIPANT.forget(request, response);
    Cookies.PLACE.forget(request, response);
    return "redirect:/j";
  }

  private OverviewView view(Presence presence) {
    return OverviewView.of(presence, messages.in(Languages.current()));
  }
}
