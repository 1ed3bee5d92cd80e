package no.trappa.module.benefits;

import java.util.List;

/** How many of a municipality's benefits have been measured, and how many gave something. */
record Gains(int measured, int gained) {

  static Gains of(List<Benefit> benefits) {
    return new Gains(
        Math.toIntExact(benefits.stream().filter(Benefit::isMeasured).count()),
        Math.toIntExact(benefits.stream().filter(Benefit::gave).count()));
  }
}
