package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;

/** A decision as it is kept. */
record DecisionColumns(
    Key key,
    Optional<StoredValue> answer,
    Optional<LocalDate> datedOn,
    Optional<String> words,
    Optional<String> minority) {

  private static final String AGREED = "agreed";
  private static final String ACCEPTED = "accepted";
  private static final String DELIVERED = "delivered";
  private static final String OVERRIDDEN = "overridden";

  /** What a decision is about; a later one on the same replaces it. */
  record Key(String kind, String unit, String subject) {}

  static DecisionColumns of(Decision decision) {
    var unit = decision.unit().toString();
    return switch (decision) {
      case Decision.Agreed agreed ->
          new DecisionColumns(
              new Key(AGREED, unit, agreed.question().toString()),
              Optional.of(StoredValue.of(agreed.value())),
              agreed.evidence(),
              agreed.note(),
              agreed.minority());
      case Decision.Accepted accepted ->
          new DecisionColumns(
              new Key(ACCEPTED, unit, accepted.indicator().toString()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case Decision.Delivered delivered ->
          new DecisionColumns(
              new Key(DELIVERED, unit, delivered.item().toString()),
              Optional.empty(),
              Optional.of(delivered.on()),
              Optional.of(delivered.reference()),
              Optional.empty());
      case Decision.Overridden overridden ->
          new DecisionColumns(
              new Key(OVERRIDDEN, unit, ""),
              Optional.empty(),
              Optional.empty(),
              Optional.of(overridden.reason()),
              Optional.empty());
    };
  }

  Decision decision() {
    var unit = StoredUnit.read(key.unit());
    return switch (key.kind()) {
      case AGREED ->
          new Decision.Agreed(
              unit,
              QuestionRef.parse(key.subject()),
              answer.orElseThrow().value(),
              datedOn,
              words,
              minority);
      case ACCEPTED -> new Decision.Accepted(unit, IndicatorRef.parse(key.subject()));
      case DELIVERED ->
          new Decision.Delivered(
              unit, new GateItem.Id(key.subject()), words.orElseThrow(), datedOn.orElseThrow());
      case OVERRIDDEN -> new Decision.Overridden(words.orElseThrow());
      default -> throw new IllegalStateException("no decision is of the kind " + key.kind());
    };
  }
}
