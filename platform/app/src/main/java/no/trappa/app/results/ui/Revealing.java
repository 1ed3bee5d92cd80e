package no.trappa.app.results.ui;

import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Reveals;
import org.springframework.stereotype.Component;

/** Shows how people divide, in the name of whoever is signed in. */
@Component
class Revealing {

  private final Reveals reveals;
  private final SignedIn signedIn;

  Revealing(Reveals reveals, SignedIn signedIn) {
    this.reveals = reveals;
    this.signedIn = signedIn;
  }

  /** How many questions have answers that are in no picture. */
  int waiting(Evaluation.Id evaluation) {
    return reveals.unrevealed(evaluation).size();
  }

  void all(Evaluation.Id evaluation) {
    try {
      reveals.revealAll(evaluation, signedIn.name());
    } catch (Refusal closed) {
      // Somebody closed it meanwhile, and that showed everything.
    }
  }
}
