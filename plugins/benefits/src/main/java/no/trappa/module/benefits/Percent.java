package no.trappa.module.benefits;

import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** A part of a whole in whole per cent, as people read it. */
final class Percent {

  private static final Fraction HUNDRED = Fraction.of(100);

  private Percent() {}

  static String digits(Fraction share) {
    return share.times(HUNDRED).rounded(0).toPlainString();
  }

  static Text label(Fraction share) {
    var digits = digits(share);
    // A hard space, so that the sign never stands alone on the next line.
    return new Text(digits + "\u00a0%", digits + "\u00a0%", digits + "%");
  }
}
