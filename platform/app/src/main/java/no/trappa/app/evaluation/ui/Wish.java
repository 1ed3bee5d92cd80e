package no.trappa.app.evaluation.ui;

import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/** What a facilitator asks for on the page where things are settled. */
sealed interface Wish {

  /** Settle this; {@code seen} is the revision it was shown with, 0 for none. */
  record Settle(Decision decision, long seen) implements Wish {}

  /** Take this back. */
  record TakeBack(Settlement settlement) implements Wish {}
}
