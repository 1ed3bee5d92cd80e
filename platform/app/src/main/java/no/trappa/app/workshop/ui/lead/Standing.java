package no.trappa.app.workshop.ui.lead;

/** How it stands with one question of the meeting. */
enum Standing {
  NOT_YET,
  /** To be answered before the meeting. */
  BEFOREHAND,
  /** Left out of this meeting. */
  LATER,
  OPEN,
  REVEALED,
  /** Revealed, and people are too far apart for a level. */
  DISPUTED,
  AGREED,
  PARKED,
  SKIPPED
}
