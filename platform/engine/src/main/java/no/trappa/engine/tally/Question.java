package no.trappa.engine.tally;

import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.Place;

/**
 * One thing asked: an indicator's own question, one of its inputs, or one of its quantities.
 *
 * @param index its number among all that is asked
 */
public record Question(int index, QuestionRef ref, Indicator indicator, Kind kind, Panel panel) {

  public Place in(Unit unit) {
    return new Place(ref, unit);
  }

  /** The scale its answers lie on; empty for what has no level. */
  public Optional<Scale> scale() {
    return kind instanceof Kind.Level(var scale, var _) ? Optional.of(scale) : Optional.empty();
  }

  /** Two questions are the same when they ask the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Question question && ref.equals(question.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
