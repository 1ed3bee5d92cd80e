package no.trappa.engine.change;

/** How a level stands to the one before, on the same scale. */
public enum Movement {
  UP,
  DOWN,
  SAME,
  /** A level where none could be told before. */
  TOLD,
  /** No level can be told any more. */
  UNTOLD,
  /** No level could be told either time. */
  NEITHER,
  /** The line breaks here: one of the two is not there, or they do not mean the same. */
  NOT_COMPARED
}
