package no.trappa.module.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.value.Fraction;

/**
 * The forms in the order in which they fit what counts.
 *
 * <p>A fit says which of two forms gives more, not by how much, so fits are never added. On each
 * criterion each form is held against each other one: the better takes the criterion's weight, and
 * where they are equal they share it. A form's points are its part of all it could have taken.
 *
 * @param places best first; forms with the same points in the vocabulary's order
 */
record Ranking(List<Ranked> places) {

  private static final Fraction HUNDRED = Fraction.of(100);
  private static final Fraction HALF = Fraction.of(1, 2);

  /** A form and its points, from 0 to 100. */
  record Ranked(OrganisationModel.Id model, Fraction points) {}

  /** The ranking; empty while nothing counts. */
  static Optional<Ranking> by(Map<Criterion, Fraction> weights, Ambition ambition) {
    var models = Models.ranked(ambition);
    return weights.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ranking(
                models.stream()
                    .map(model -> new Ranked(model, points(model, models, weights)))
                    .sorted(Comparator.comparing(Ranked::points).reversed())
                    .toList()));
  }

  /** Whether nothing has more points. */
  boolean leads(Ranked one) {
    return one.points().equals(places.getFirst().points());
  }

  private static Fraction points(
      OrganisationModel.Id model,
      List<OrganisationModel.Id> models,
      Map<Criterion, Fraction> weights) {
    var points = Fraction.ZERO;
    for (var weight : weights.entrySet()) {
      points = points.plus(won(model, models, weight.getKey()).times(weight.getValue()));
    }
    return points.times(HUNDRED);
  }

  /** The part of the other forms that this one beats, a tie counting half. */
  private static Fraction won(
      OrganisationModel.Id model, List<OrganisationModel.Id> models, Criterion criterion) {
    var own = FitTable.of(model, criterion).level();
    var won = Fraction.ZERO;
    for (var other : models) {
      if (!other.equals(model)) {
        won = won.plus(against(own, FitTable.of(other, criterion).level()));
      }
    }
    return won.dividedBy(Fraction.of(models.size() - 1L));
  }

  private static Fraction against(int own, int other) {
    if (own == other) {
      return HALF;
    }
    return own > other ? Fraction.ONE : Fraction.ZERO;
  }
}
