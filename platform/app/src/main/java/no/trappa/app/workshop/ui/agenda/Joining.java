package no.trappa.app.workshop.ui.agenda;

import java.net.URI;

/** How an address is written where people type it. */
final class Joining {

  private Joining() {}

  /** Without what a browser adds by itself. */
  static String written(URI address) {
    return address.toString().replaceFirst("^https?://", "");
  }
}
