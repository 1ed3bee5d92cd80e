package no.trappa.app.workshop.ui.projector;

import java.util.Arrays;
import java.util.Locale;

/**
 * How small words must be so that so many of them have room on one picture; the style sheet has a
 * class for each.
 */
enum Crowd {
  FEW(460),
  SOME(720),
  MANY(1100),
  HOSTS(1700),
  TOO_MANY(Integer.MAX_VALUE);

  private final int letters;

  Crowd(int letters) {
    this.letters = letters;
  }

  static Crowd of(int letters) {
    return Arrays.stream(values())
        .filter(crowd -> letters <= crowd.letters)
        .findFirst()
        .orElse(TOO_MANY);
  }

  String className() {
    return "crowd-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
