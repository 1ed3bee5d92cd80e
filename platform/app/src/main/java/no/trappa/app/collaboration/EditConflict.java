package no.trappa.app.collaboration;

import java.util.Objects;

/**
 * Someone else changed the same thing first; nothing of either version is lost.
 *
 * <p>Both versions are of the same record type: what the caller wanted to save, and what is stored.
 */
public class EditConflict extends RuntimeException {

  private final transient Record yours;
  private final transient Record theirs;

  public <T extends Record> EditConflict(T yours, T theirs) {
    super("someone else changed the same thing first");
    this.yours = yours;
    this.theirs = theirs;
  }

  /** What the caller wanted to save, and did not. */
  public Record yours() {
    return Objects.requireNonNull(yours);
  }

  /** What is stored now, and stays. */
  public Record theirs() {
    return Objects.requireNonNull(theirs);
  }
}
