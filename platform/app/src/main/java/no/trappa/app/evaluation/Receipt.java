package no.trappa.app.evaluation;

import no.trappa.api.value.Text;

/** What became of a tap. */
public sealed interface Receipt {

  /** It is on disk and is the participant's answer. */
  record Saved(long revision) implements Receipt {}

  /** The same tap was saved before; nothing was added. */
  record Repeated(long revision) implements Receipt {}

  /** A newer answer, of the revision given, was there first: this one is kept but does not win. */
  record Superseded(long revision) implements Receipt {}

  /** It cannot be taken, now or later; nothing was kept. */
  record Refused(Text why) implements Receipt {}

  /** It could not be taken just now; nothing was kept, and the same tap may be sent again. */
  record NotNow(Text why) implements Receipt {}
}
