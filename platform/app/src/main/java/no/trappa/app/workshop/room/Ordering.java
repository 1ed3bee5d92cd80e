package no.trappa.app.workshop.room;

/** In which order the room takes its questions. */
public enum Ordering {
  AGENDA,
  MOST_MIXED_FIRST
}
