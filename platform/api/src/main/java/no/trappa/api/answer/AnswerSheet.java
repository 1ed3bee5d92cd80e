package no.trappa.api.answer;

import java.util.List;
import java.util.Optional;

/** Everything said in one evaluation; the order within the lists never matters. */
public record AnswerSheet(
    Situation situation,
    List<Answer> answers,
    List<AgreedAnswer> agreed,
    List<Acceptance> accepted,
    List<Delivery> deliveries,
    Optional<GateOverride> override) {

  public AnswerSheet {
    answers = List.copyOf(answers);
    agreed = List.copyOf(agreed);
    accepted = List.copyOf(accepted);
    deliveries = List.copyOf(deliveries);
  }
}
