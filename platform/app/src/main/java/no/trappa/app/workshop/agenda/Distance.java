package no.trappa.app.workshop.agenda;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;

/** How far two answers to the same question lie apart, from 0 to 1. */
final class Distance {

  private Distance() {}

  /**
   * Levels: how many steps of the scale, as a share of all its steps. Choices: the share of the
   * options either chose that only one of them chose. Empty where no such share exists, as with
   * words, or where one of the two said nothing of the matter.
   */
  static Optional<Fraction> between(Kind kind, AnswerValue one, AnswerValue other) {
    if (kind instanceof Kind.Level(var scale, var _)
        && one instanceof AnswerValue.Level(var lower)
        && other instanceof AnswerValue.Level(var upper)) {
      return Optional.of(Fraction.of(scale.steps(lower, upper), scale.levels().size() - 1L));
    }
    if (kind instanceof Kind.Choice
        && one instanceof AnswerValue.Chosen(var these)
        && other instanceof AnswerValue.Chosen(var those)) {
      return choices(these, those);
    }
    return Optional.empty();
  }

  private static Optional<Fraction> choices(Set<Kind.Option.Id> these, Set<Kind.Option.Id> those) {
    var either = new HashSet<>(these);
    either.addAll(those);
    var both = new HashSet<>(these);
    both.retainAll(those);
    return either.isEmpty()
        ? Optional.empty()
        : Optional.of(Fraction.of(either.size() - both.size(), either.size()));
  }
}
