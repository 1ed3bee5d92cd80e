package no.trappa.app.workshop.room;

/** How far the room has come with a question. */
public enum Step {
  ANSWERING,
  REVEALED,
  DISCUSSING,
  AGREED;

  /** Whether it is shown how people divide. */
  public boolean isRevealed() {
    return this != ANSWERING;
  }
}
