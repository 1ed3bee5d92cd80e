package no.trappa.api.result;

/** How ready the collaboration is for its next gate. */
public enum Verdict {
  /** All that is required is met. */
  READY,
  /** Only gaps of one level, none of them critical, or documents still to come. */
  NEARLY,
  /** A critical gap, or one of two levels or more. */
  NOT_READY,
  /** Answers that decide it are missing, disputed or unknown. */
  UNDECIDED
}
