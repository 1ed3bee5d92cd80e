package no.trappa.app.workshop;

import no.trappa.api.value.Text;

/** Why something was not taken, and the field it lies in. */
public record Fault(Field field, Why why) {

  static Fault of(Field field, String message) {
    return new Fault(field, new Why.Ours(message));
  }

  static Fault of(Text reason) {
    return in(Field.ANSWER, reason);
  }

  static Fault in(Field field, Text reason) {
    return new Fault(field, new Why.Said(reason));
  }

  /** The fields of a part, and those of the screen's comment and evidence. */
  public enum Field {
    ANSWER,
    REASON,
    COMMENT,
    EVIDENCE_TITLE,
    EVIDENCE_LINK,
    EVIDENCE_DATE
  }

  /** The reason in words. */
  public sealed interface Why {

    /** One of these pages' own sentences, by its key. */
    record Ours(String message) implements Why {}

    /** Said by whoever refused. */
    record Said(Text words) implements Why {}
  }
}
