package no.trappa.app.workshop.ui;

import java.time.Duration;

/** Lets a request wait. */
interface Pause {
  void of(Duration length);
}
