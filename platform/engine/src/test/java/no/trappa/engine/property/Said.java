package no.trappa.engine.property;

import no.trappa.engine.example.Example;
import no.trappa.engine.example.Words;

/** What one person says of one question: a level, or why there is none. */
sealed interface Said {

  record Level(int level) implements Said {}

  record DontKnow() implements Said {}

  record NotApplicable() implements Said {}

  record Nothing() implements Said {}

  default void tell(Example example, String unit, String role, String question) {
    switch (this) {
      case Level(var level) -> example.say(unit, role, question, level);
      case DontKnow _ -> example.dontKnow(unit, role, question);
      case NotApplicable _ -> example.notApplicable(unit, role, question, "No.");
      case Nothing _ -> {}
    }
  }

  /** The director's answer, which stands for the organisation. */
  default void direct(Example example, String unit, String question) {
    tell(example, unit, Words.DIRECTOR, question);
  }
}
