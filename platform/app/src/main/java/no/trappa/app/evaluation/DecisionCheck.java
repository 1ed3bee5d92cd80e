package no.trappa.app.evaluation;

import java.util.Optional;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Text;

/** Whether a decision fits the evaluation it is made in. */
record DecisionCheck(AskedQuestions questions, Situation situation) {

  private static final int LONGEST = 2000;
  private static final int LONGEST_REFERENCE = 500;

  /** What is wrong with it; empty when it can be settled. */
  Optional<Text> fault(Decision decision) {
    return memberFault(decision.unit())
        .or(() ->
            switch (decision) {
              case Decision.Agreed agreed -> fault(agreed);
              case Decision.Accepted(var unit, var indicator) -> unitFault(unit, indicator);
              case Decision.Delivered delivered -> fault(delivered);
              case Decision.Overridden(var reason) ->
                  wordsFault(reason, Reasons.REASON_MISSING, LONGEST);
            });
  }

  private Optional<Text> memberFault(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> Optional.empty();
      case Unit.Of(var organisation) ->
          situation.members().stream().anyMatch(member -> member.id().equals(organisation))
              ? Optional.empty()
              : Optional.of(Reasons.notAMember(unit));
    };
  }

  private Optional<Text> fault(Decision.Agreed agreed) {
    return questions
        .find(agreed.question())
        .map(asked ->
            unitFault(agreed.unit(), agreed.question().indicator())
                .or(() -> new ValueCheck(asked.kind()).fault(agreed.value()))
                .or(() -> agreed.note().flatMap(note -> TapCheck.tooLong(note, LONGEST)))
                .or(() -> agreed.minority().flatMap(view -> TapCheck.tooLong(view, LONGEST))))
        .orElseGet(() -> Optional.of(Reasons.notAsked(agreed.question())));
  }

  private Optional<Text> unitFault(Unit unit, IndicatorRef ref) {
    return questions
            .definitions()
            .indicator(ref)
            .filter(indicator -> questions.definitions().vocabulary().asks(indicator, unit.kind()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(Reasons.OTHER_UNITS);
  }

  private Optional<Text> fault(Decision.Delivered delivered) {
    var isAskedFor =
        questions.definitions().assessment().items().stream()
            .filter(item -> item.id().equals(delivered.item()))
            .anyMatch(
                item -> item.per() == delivered.unit().kind() && situation.matches(item.when()));
    return isAskedFor
        ? wordsFault(delivered.reference(), Reasons.REFERENCE_MISSING, LONGEST_REFERENCE)
        : Optional.of(Reasons.unknownItem(delivered.item()));
  }

  private static Optional<Text> wordsFault(String words, Text missing, int most) {
    return words.isBlank() ? Optional.of(missing) : TapCheck.tooLong(words, most);
  }
}
