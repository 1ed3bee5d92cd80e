package no.trappa.app.workshop.ui.agenda;

import java.util.Optional;
import no.trappa.app.workshop.agenda.Agendas;

/** What can be typed where minutes are asked for. */
final class Minutes {

  private Minutes() {}

  /** Of a whole meeting. */
  static boolean isLength(Optional<Integer> typed) {
    return isPart(typed) && typed.filter(minutes -> minutes > 0).isPresent();
  }

  /** Of a module or a break. */
  static boolean isPart(Optional<Integer> typed) {
    return typed.filter(minutes -> 0 <= minutes && minutes <= Agendas.LONGEST_MINUTES).isPresent();
  }
}
