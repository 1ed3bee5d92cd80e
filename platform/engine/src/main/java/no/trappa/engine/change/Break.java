package no.trappa.engine.change;

/** Why a line breaks. Where several hold, the first of these. */
public enum Break {
  /** The organisation was not a member before. */
  JOINED(Cause.MEMBERS),
  /** The organisation is no member any more. */
  LEFT(Cause.MEMBERS),
  /** The organisation came out of a merger or a split. */
  REORGANISED(Cause.MEMBERS),
  /** The question was not asked before. */
  NEW_QUESTION(Cause.CONTENT),
  /** The question is not asked any more. */
  DROPPED_QUESTION(Cause.CONTENT),
  /** Its wording, levels, scale or conditions are others, or those of something it rests on. */
  REWORDED(Cause.CONTENT),
  /** So few came or went among those whose answers are protected that it would tell of them. */
  TOO_FEW(Cause.TOO_FEW);

  private final Cause cause;

  Break(Cause cause) {
    this.cause = cause;
  }

  public Cause cause() {
    return cause;
  }
}
