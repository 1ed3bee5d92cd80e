package no.trappa.app.workshop.room;

/** What a room is shown when it is not at a question. */
public enum Picture {
  /** How to join. */
  CODE,
  STAIRS,
  READINESS,
  STEPS
}
