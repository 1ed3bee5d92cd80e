package no.trappa.app.workshop.ui;

import no.trappa.app.workshop.Questionnaire;
import no.trappa.app.workshop.Screen;

/** Where a participant goes from a screen. */
enum Way {
  NEXT,
  PREVIOUS,
  OVERVIEW,
  STAY;

  static Way of(String name) {
    return switch (name) {
      case "previous" -> PREVIOUS;
      case "overview" -> OVERVIEW;
      case "stay", "keep" -> STAY;
      default -> NEXT;
    };
  }

  String from(Screen screen, Questionnaire questionnaire) {
    var number = screen.number();
    return switch (this) {
      case NEXT -> number == questionnaire.size() ? "/p/done" : "/p/q/" + (number + 1);
      case PREVIOUS -> "/p/q/" + Math.max(1, number - 1);
      case OVERVIEW -> "/p/overview";
      case STAY -> "/p/q/" + number;
    };
  }
}
