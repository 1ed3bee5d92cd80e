package no.trappa.app.collaboration;

import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** Something asked for that cannot be done, with the reason and what to do, for the reader. */
public class Refusal extends RuntimeException {

  private final transient Text why;

  public Refusal(Text why) {
    super(why.in(Language.EN));
    this.why = why;
  }

  public Text why() {
    return why;
  }
}
