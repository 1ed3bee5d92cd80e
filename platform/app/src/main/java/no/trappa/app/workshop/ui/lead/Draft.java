package no.trappa.app.workshop.ui.lead;

import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.workshop.Filled;

/** What stands in the form of an agreed answer, finished or not. */
record Draft(Filled value, String note, String minority) {

  static final Draft EMPTY = new Draft(Filled.NOTHING, "", "");

  static Draft of(Decision.Agreed agreed, Language language) {
    return new Draft(
        Filled.of(agreed.value(), language),
        agreed.note().orElse(""),
        agreed.minority().orElse(""));
  }
}
