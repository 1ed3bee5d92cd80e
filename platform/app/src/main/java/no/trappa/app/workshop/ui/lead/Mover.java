package no.trappa.app.workshop.ui.lead;

import no.trappa.app.workshop.room.Move;

/** Makes the moves that are asked for on the page, as seen from the room it shows. */
@FunctionalInterface
interface Mover {

  void make(Move move);
}
