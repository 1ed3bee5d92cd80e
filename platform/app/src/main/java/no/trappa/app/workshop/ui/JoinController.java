package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.Questionnaires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: a code, then whom one answers for and in which role. */
@Controller
class JoinController {

  private final Evaluations evaluations;
  private final Questionnaires questionnaires;
  private final Presences presences;
  private final Entrance entrance;
  private final WrongCodes wrongCodes;
  private final Messages messages;

  JoinController(
      Evaluations evaluations,
      Questionnaires questionnaires,
      Presences presences,
      Entrance entrance,
      WrongCodes wrongCodes,
      Messages messages) {
    this.evaluations = evaluations;
    this.questionnaires = questionnaires;
    this.presences = presences;
    this.entrance = entrance;
    this.wrongCodes = wrongCodes;
    this.messages = messages;
  }

  @GetMapping("/j")
  String code(@RequestParam(defaultValue = "") String code) {
    var pasted = code.substring(code.lastIndexOf('/') + 1); // Some paste the whole address.
    var plain = pasted.replaceAll("[^A-Za-z0-9-]", "");
    return plain.isEmpty() ? "workshop/ui/code" : "redirect:/j/" + plain;
  }

  @GetMapping("/j/{code}")
  String welcome(
      @PathVariable String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var evaluation = evaluations.byCode(code);
    if (evaluation.isEmpty()) {
      return wrongCodes.refuse(code, model, request, response);
    }
    return hasJoined(evaluation.get(), request)
        ? "redirect:/p"
        : page(evaluation.get(), Choice.NONE, model, request, response);
  }

  @PostMapping("/j/{code}")
  String join(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String role,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var evaluation = evaluations.byCode(code);
    if (evaluation.isEmpty()) {
      return wrongCodes.refuse(code, model, request, response);
    }
    if (hasJoined(evaluation.get(), request)) {
      return "redirect:/p";
    }
    var choice = new Choice(unit, role, true);
    if (!evaluation.get().isOpen() || !welcome(evaluation.get()).offers(choice)) {
      return page(evaluation.get(), choice, model, request, response);
    }
    var joined = entrance.join(evaluation.get(), choice);
    Cookies.PARTICIPANT.set(joined.token(), request, response);
    Cookies.PLACE.forget(request, response);
    return "redirect:/p";
  }

  private boolean hasJoined(Evaluation evaluation, HttpServletRequest request) {
    return presences
        .of(request)
        .filter(presence -> presence.evaluation().id().equals(evaluation.id()))
        .isPresent();
  }

  private String page(
      Evaluation evaluation,
      Choice choice,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("welcome", welcome(evaluation));
    model.addAttribute("choice", choice);
    model.addAttribute("key", FormKey.of(Cookies.guest(request, response)));
    return evaluation.isOpen() ? "workshop/ui/welcome" : "workshop/ui/over";
  }

  private Welcome welcome(Evaluation evaluation) {
    return Welcome.of(
        evaluation,
        evaluations.definitions(evaluation.id()),
        questionnaires,
        messages.in(Languages.current()));
  }
}
