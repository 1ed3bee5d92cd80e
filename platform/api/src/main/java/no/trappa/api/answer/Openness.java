package no.trappa.api.answer;

/** Whether people's answers are protected. */
public enum Openness {
  /** How people divide is shown where that tells of enough of them. */
  ANONYMOUS,
  /** How people divide is shown however few they are, and they are told so before they answer. */
  OPEN
}
