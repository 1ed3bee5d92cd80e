package no.trappa.app.workshop.agenda;

/** Where a module is taken. */
public enum Taken {
  /** Before the meeting, each at their own pace. */
  BEFORE,
  /** In the meeting, question by question. */
  ROOM,
  /** Not this time. */
  LATER
}
