package no.trappa.app.workshop;

/** What became of an entry. */
public sealed interface Outcome {

  /** It is on disk and counts. */
  record Kept(long revision) implements Outcome {}

  /** A newer answer was given elsewhere and counts; this one is kept in the history. */
  record Outdated(long revision) implements Outcome {}

  /** There was nothing in it. */
  record Empty() implements Outcome {}

  /** It will never be taken as it is. */
  record Declined(Fault fault) implements Outcome {}

  /** It cannot be taken just now; the same may be handed in again. */
  record Later(Fault fault) implements Outcome {}
}
