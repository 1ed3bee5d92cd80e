package no.trappa.app.evaluation.ui;

import java.util.Optional;

/** A card somebody may write on, which then is not taken from under their hands. */
interface Writing {

  /** Empty while there is nothing to write in. */
  Optional<Submission> submission();
}
