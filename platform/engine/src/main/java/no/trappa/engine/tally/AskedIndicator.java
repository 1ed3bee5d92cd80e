package no.trappa.engine.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Place;

/**
 * An indicator that is asked, with the questions it consists of.
 *
 * @param question its own question; empty for a computed one, which has inputs instead
 * @param inputs what a computed level is derived from
 * @param measures the quantities asked beside it
 */
public record AskedIndicator(
    IndicatorRef ref,
    Indicator indicator,
    Panel panel,
    Optional<Question> question,
    List<Question> inputs,
    List<Question> measures) {

  public AskedIndicator {
    inputs = List.copyOf(inputs);
    measures = List.copyOf(measures);
  }

  public Stream<Question> questions() {
    return Stream.concat(asked(), measures.stream());
  }

  /** What its level rests on: its own question, or its inputs. */
  public Stream<Question> asked() {
    return Stream.concat(question.stream(), inputs.stream());
  }

  public boolean isComputed() {
    return indicator.kind() instanceof Kind.Computed;
  }

  /** Whether a level is derived for each unit, from its own rows, and the lowest counts. */
  public boolean isDerivedForEach() {
    return indicator.kind() instanceof Kind.Computed computed
        && !computed.rows().isEmpty()
        && indicator.across() == Across.MINIMUM
        && indicator.units().contains(UnitKind.ORGANISATION);
  }

  /** Whether there is one object, so that only the collaboration has a level of its own. */
  public boolean isOfTheWhole() {
    return isComputed() ? !isDerivedForEach() : !indicator.units().contains(UnitKind.ORGANISATION);
  }

  public Place in(Unit unit) {
    return new Place(QuestionRef.of(ref), unit);
  }
}
