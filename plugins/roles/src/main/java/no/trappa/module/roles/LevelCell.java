package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** A cell that shows a level, or says why it does not. */
final class LevelCell {

  private static final Exhibit.Cell NOTHING = hidden(Text.same("–"));

  private static final Exhibit.Cell TOO_FEW =
      hidden(new Text("For få svar", "For få svar", "Too few answers"));

  /** From here on the facts are decided and complete. */
  private static final Fraction IN_PLACE = Fraction.of(3);

  /** Below this nothing is written down. */
  private static final Fraction WRITTEN = Fraction.of(2);

  private LevelCell() {}

  static Exhibit.Cell of(List<Tally> tallies) {
    return tallies.isEmpty()
        ? NOTHING
        : RoleTallies.lowerMedian(tallies).map(LevelCell::level).orElse(TOO_FEW);
  }

  private static Exhibit.Cell level(Fraction level) {
    return new Exhibit.Cell(Text.same(level.toString()), Optional.of(level), tone(level));
  }

  private static Tone tone(Fraction level) {
    if (level.isAtLeast(IN_PLACE)) {
      return Tone.GOOD;
    }
    return level.isBelow(WRITTEN) ? Tone.ATTENTION : Tone.PLAIN;
  }

  static Exhibit.Cell hidden(Text label) {
    return new Exhibit.Cell(label, Optional.empty(), Tone.HIDDEN);
  }
}
