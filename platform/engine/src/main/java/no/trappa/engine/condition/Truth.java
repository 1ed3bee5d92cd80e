package no.trappa.engine.condition;

/** Whether a condition holds. */
public enum Truth {
  TRUE,
  FALSE,
  /** An answer it looks at is missing. */
  UNKNOWN;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
