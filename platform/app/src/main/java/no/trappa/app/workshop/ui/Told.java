package no.trappa.app.workshop.ui;

import no.trappa.app.workshop.Fault;

/**
 * What the script is told about its tap.
 *
 * @param revision of the answer that counts; 0 when there is none
 * @param field the field a refusal lies in; empty otherwise
 * @param message one sentence for the participant; empty when there is nothing to say
 * @param answered how many screens are answered now, of {@code of}
 */
record Told(What outcome, long revision, String field, String message, int answered, int of) {

  /** What became of a tap. */
  enum What {
    KEPT,
    /** A newer answer from elsewhere counts. */
    OUTDATED,
    /** There was nothing in it. */
    EMPTY,
    /** It could not be taken just now, and may be sent again. */
    LATER,
    /** It will never be taken, so it is not to be sent again. */
    REFUSED
  }

  static Told of(Presence now, What what, long revision, String message) {
    return new Told(what, revision, "", message, now.answeredScreens(), now.questionnaire().size());
  }

  static Told refused(Presence now, Fault.Field field, String message) {
    var told = of(now, What.REFUSED, 0, message);
    return new Told(told.outcome, 0, field.name(), message, told.answered, told.of);
  }
}
