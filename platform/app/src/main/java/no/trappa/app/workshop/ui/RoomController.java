package no.trappa.app.workshop.ui;

import no.trappa.app.workshop.TimeWishes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of those who follow their room and are asked nothing just now. */
@Controller
class RoomController {

  private final Guide guide;
  private final TimeWishes wishes;
  private final OwnWords ownWords;

  RoomController(Guide guide, TimeWishes wishes, OwnWords ownWords) {
    this.guide = guide;
    this.wishes = wishes;
    this.ownWords = ownWords;
  }

  @GetMapping("/p/room")
  String room(Presence presence, Model model) {
    if (!presence.isOpen()) {
      return "redirect:/p/closed";
    }
    var led = guide.led(presence);
    if (!led.together()) {
      return "redirect:/p";
    }
    model.addAttribute("led", led);
    model.addAttribute("own", ownWords.of(presence));
    return "workshop/ui/room";
  }

  /** Nobody has to hurry: the facilitator is told that somebody asks, and not who. */
  @PostMapping("/p/more-time")
  String moreTime(Presence presence) {
    var where = guide.whereabouts(presence);
    where
        .screen()
        .ifPresent(screen -> wishes.wish(presence.participant(), screen.ref(), where.round()));
    return "redirect:" + where.path().orElse("/p");
  }
}
