package no.trappa.app.workshop.ui;

import no.trappa.app.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads a facilitator to the collaborations and everybody else to the code. */
@Controller
class HomeController {

  private final SignedIn signedIn;

  HomeController(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @GetMapping("/")
  String home() {
    return signedIn.account().isPresent() ? "redirect:/collaborations" : "redirect:/j";
  }
}
