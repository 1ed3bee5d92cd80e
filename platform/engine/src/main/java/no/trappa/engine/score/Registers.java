package no.trappa.engine.score;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.result.Place;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/**
 * The registers that a computed indicator looks at.
 *
 * @param asked those that are asked in this evaluation
 * @param absent where those would stand that are not
 */
record Registers(List<Question> asked, List<Place> absent) {

  static Registers of(AskedIndicator indicator, Questionnaire questionnaire) {
    var refs =
        indicator.indicator().kind() instanceof Kind.Computed computed
            ? computed.rows().stream().map(RowQuantity::register).map(QuestionRef::of).distinct()
            : Stream.<QuestionRef>empty();
    var all = refs.toList();
    return new Registers(
        all.stream().flatMap(ref -> questionnaire.question(ref).stream()).toList(),
        all.stream()
            .filter(ref -> questionnaire.question(ref).isEmpty())
            .map(ref -> new Place(ref, Unit.collaboration()))
            .sorted()
            .toList());
  }

  /** Everything an indicator rests on: its own questions and these. */
  Stream<Question> behind(AskedIndicator indicator) {
    return Stream.concat(indicator.questions(), asked.stream());
  }
}
