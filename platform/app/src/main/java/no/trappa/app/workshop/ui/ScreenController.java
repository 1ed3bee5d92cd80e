package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question a screen: shows it, and takes what the form brings. */
@Controller
class ScreenController {

  /** The script fetches the next screens ahead; that is not where the participant is. */
  private static final String AHEAD = "X-Trappa-Ahead";

  private final FormDesk desk;
  private final Presences presences;
  private final Guide guide;
  private final Messages messages;

  ScreenController(FormDesk desk, Presences presences, Guide guide, Messages messages) {
    this.desk = desk;
    this.presences = presences;
    this.guide = guide;
    this.messages = messages;
  }

  @GetMapping("/p/q/{number:\\d{1,4}}")
  String show(
      Presence presence,
      @PathVariable int number,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!presence.isOpen()) {
      return "redirect:/p/closed";
    }
    var screen = presence.questionnaire().screen(number).orElseThrow(NoSuchScreen::new);
    if (request.getHeader(AHEAD) == null) {
      Cookies.PLACE.set(String.valueOf(number), request, response);
    }
    model.addAttribute("newer", request.getParameter("newer") != null);
    return page(presence, screen, Draft.of(presence, screen, Languages.current()), model);
  }

  /** The form names its question, so that what was answered never lands on another. */
  @PostMapping("/p/q/{number:\\d{1,4}}")
  String take(
      Presence presence,
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    var handed = new Handed(fields);
    var screen =
        presence
            .questionnaire()
            .screen(number)
            .filter(asked -> asked.ref().toString().equals(handed.one("question")))
            .orElseThrow(NoSuchScreen::new);
    if (!presence.isOpen()) {
      return late(presence, screen, handed, model);
    }
    var result = desk.handIn(presence, screen, handed);
    if (!result.faults().isEmpty() || handed.changesRows()) {
      var draft = Draft.of(handed, screen, result.faults());
      return page(presences.again(presence), screen, draft, model);
    }
    return result.outdated()
        ? "redirect:/p/q/" + number + "?newer"
        : "redirect:" + Way.of(handed.one("go")).from(screen, presence.questionnaire());
  }

  /** Nothing can be saved any more; words are given back. */
  private String late(Presence presence, Screen screen, Handed handed, Model model) {
    var phrases = messages.in(Languages.current());
    var saved = Draft.of(presence, screen, phrases.language());
    var unsaved = Unsaved.in(Draft.of(handed, screen, Map.of()), saved, screen, phrases);
    model.addAttribute("late", true);
    model.addAttribute("unsaved", unsaved);
    model.addAttribute("overview", OverviewView.of(presence, phrases));
    return unsaved.isEmpty() ? "redirect:/p/closed?late" : "workshop/ui/closed";
  }

  private String page(Presence presence, Screen screen, Draft draft, Model model) {
    var phrases = messages.in(Languages.current());
    model.addAttribute("screen", ScreenView.of(presence, screen, draft, phrases));
    model.addAttribute("led", guide.led(presence, screen));
    model.addAttribute("page", Cookies.randomToken());
    return "workshop/ui/screen";
  }
}
