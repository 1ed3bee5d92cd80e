package no.trappa.app.evaluation.ui;

import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Settlement;

/** What became of a {@link Wish}. */
sealed interface Fulfilment {

  /** It is settled. */
  record Done() implements Fulfilment {}

  /** It cannot be; nothing is changed. */
  record Refused(Text why) implements Fulfilment {}

  /** Someone else settled the same thing, or took it back, since it was shown. */
  record Overtaken(Settlement theirs) implements Fulfilment {}
}
