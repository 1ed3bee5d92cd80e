package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.score.Standing;
import no.trappa.engine.tally.Count;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Voices;

/** One answer of record that a level rests on, in one round. */
final class Leaf {

  private final Side side;
  private final Question question;
  private final Unit unit;
  private final Optional<Standing> standing;

  Leaf(Side side, Question question, Unit unit) {
    this.side = side;
    this.question = question;
    this.unit = unit;
    this.standing = side.standing(question, unit);
  }

  Voice voice() {
    return Voice.of(side, question, unit);
  }

  /** The level or quantity of record. */
  Optional<Fraction> level() {
    return standing.flatMap(one -> one.score().known());
  }

  /** The same before time took something off it. */
  Optional<Fraction> unaged() {
    return standing
        .map(Standing::score)
        .flatMap(score ->
            score instanceof Score.Scored(var _, Trace.Expired(var before, var _, var _), var _)
                ? Optional.of(before.value())
                : score.known());
  }

  /** Whether it says something else than another one. */
  boolean differs(Leaf other) {
    return !level().equals(other.level()) || !said().equals(other.said());
  }

  private Optional<AnswerValue> said() {
    return standing.flatMap(Standing::said);
  }

  /** The day of the newest evidence behind it: for a level, for so much or more. */
  Optional<LocalDate> evidence() {
    return evidence(level());
  }

  /** The day of the newest evidence for so much or more. */
  Optional<LocalDate> evidence(Optional<Fraction> level) {
    return side.answers()
        .voices(question, unit)
        .flatMap(voices -> dated(voices, level).max(Comparator.naturalOrder()));
  }

  private static Stream<LocalDate> dated(Voices voices, Optional<Fraction> level) {
    return Stream.concat(
        voices.all().stream()
            .filter(answer -> reaches(answer.value(), level))
            .flatMap(answer -> answer.evidence().stream()),
        voices.agreed().stream()
            .filter(agreed -> reaches(agreed.value(), level))
            .flatMap(agreed -> agreed.evidence().stream()));
  }

  private static boolean reaches(AnswerValue value, Optional<Fraction> level) {
    return level
        .map(least -> Count.number(value).filter(number -> number.isAtLeast(least)).isPresent())
        .orElse(true);
  }
}
