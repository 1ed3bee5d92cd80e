package no.trappa.app.workshop.room;

/** Who decides which question a participant is at. */
public enum Pace {
  OWN,
  TOGETHER
}
