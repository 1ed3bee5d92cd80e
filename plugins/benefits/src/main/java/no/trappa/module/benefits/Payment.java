package no.trappa.module.benefits;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.value.Fraction;

/** One municipality's parts of what is paid, of the inhabitants and of the users. */
record Payment(Organisation member, Fraction paid, Fraction inhabitants, Fraction users) {

  /** Our own mark: so many percentage points above both size and use is worth a talk. */
  private static final Fraction MARGIN = Fraction.of(1, 10);

  /** Everybody's, once everybody has told everything. */
  static List<Payment> all(Figures figures) {
    return figures.members().stream().flatMap(member -> of(figures, member).stream()).toList();
  }

  private static Optional<Payment> of(Figures figures, Organisation member) {
    var unit = Unit.of(member.id());
    return figures
        .share(Figures.PAID, unit)
        .flatMap(paid ->
            figures
                .share(Figures.INHABITANTS, unit)
                .flatMap(inhabitants ->
                    figures
                        .share(Figures.USERS, unit)
                        .map(users -> new Payment(member, paid, inhabitants, users))));
  }

  /** Whether it pays more than either its size or its use explains. */
  boolean isAboveSizeAndUse() {
    return paid.minus(inhabitants.max(users)).isAtLeast(MARGIN);
  }
}
