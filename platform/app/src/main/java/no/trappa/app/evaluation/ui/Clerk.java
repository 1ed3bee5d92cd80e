package no.trappa.app.evaluation.ui;

import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settled;
import no.trappa.app.evaluation.Settlements;
import org.springframework.stereotype.Component;

/** Settles what is wished for, in the name of whoever is signed in. */
@Component
class Clerk {

  private final Settlements settlements;
  private final SignedIn signedIn;

  Clerk(Settlements settlements, SignedIn signedIn) {
    this.settlements = settlements;
    this.signedIn = signedIn;
  }

  Fulfilment fulfil(Evaluation.Id evaluation, Wish wish) {
    try {
      settle(evaluation, wish);
      return new Fulfilment.Done();
    } catch (Refusal refusal) {
      return new Fulfilment.Refused(refusal.why());
    } catch (EditConflict conflict) {
      return new Fulfilment.Overtaken(((Settled) conflict.theirs()).all().getFirst());
    }
  }

  private void settle(Evaluation.Id evaluation, Wish wish) {
    switch (wish) {
      case Wish.Settle(var decision, var seen) ->
          settlements.settle(evaluation, decision, signedIn.name(), seen);
      case Wish.TakeBack(var settled) ->
          settlements.withdraw(evaluation, settled.decision(), signedIn.name(), settled.revision());
    }
  }
}
