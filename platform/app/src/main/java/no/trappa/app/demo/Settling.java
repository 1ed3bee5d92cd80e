package no.trappa.app.demo;

import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settlements;
import org.springframework.stereotype.Component;

/** Settles for an evaluation what the group of a sample settled on. */
@Component
class Settling {

  private final Settlements settlements;

  Settling(Settlements settlements) {
    this.settlements = settlements;
  }

  void of(AnswerSheet sheet, Evaluation evaluation, String by) {
    decisions(sheet, Replay.later(sheet, evaluation))
        .forEach(decision -> settlements.settle(evaluation.id(), decision, by, 0));
  }

  private static Stream<Decision> decisions(AnswerSheet sheet, long later) {
    return Stream.of(
            agreed(sheet, later),
            sheet.accepted().stream()
                .map(each -> new Decision.Accepted(each.unit(), each.indicator())),
            delivered(sheet, later),
            sheet.override().stream().map(each -> new Decision.Overridden(each.reason())))
        .flatMap(decisions -> decisions);
  }

  private static Stream<Decision> agreed(AnswerSheet sheet, long later) {
    return sheet.agreed().stream()
        .map(each ->
            new Decision.Agreed(
                each.unit(),
                each.question(),
                each.value(),
                each.evidence().map(day -> day.plusDays(later)),
                each.note(),
                each.minority()));
  }

  private static Stream<Decision> delivered(AnswerSheet sheet, long later) {
    return sheet.deliveries().stream()
        .map(each ->
            new Decision.Delivered(
                each.unit(), each.item(), each.reference(), each.on().plusDays(later)));
  }
}
