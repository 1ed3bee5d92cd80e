package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.trappa.app.workshop.Guesses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Answers a wrong code kindly, and the more slowly the more of them there are. */
@Component
class WrongCodes {

  /** Of what was typed, as much as helps to find the mistake. */
  private static final int LONGEST = 40;

  private final Guesses guesses;
  private final Pause pause;

  WrongCodes(Guesses guesses, Pause pause) {
    this.guesses = guesses;
    this.pause = pause;
  }

  String refuse(
      String code, Model model, HttpServletRequest request, HttpServletResponse response) {
    pause.of(guesses.wrong(Cookies.guest(request, response)));
    response.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("wrong", code.substring(0, Math.min(LONGEST, code.length())));
    return "workshop/ui/code";
  }
}
