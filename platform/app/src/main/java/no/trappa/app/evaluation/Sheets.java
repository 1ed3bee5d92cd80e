package no.trappa.app.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import no.trappa.api.answer.Acceptance;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.answer.Respondent;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.stereotype.Component;

/** What was said in an evaluation, in the form the engine reads. */
@Component
class Sheets {

  private final LatestAnswers answers;
  private final SettlementTable settlements;
  private final TrappaSettings settings;

  Sheets(LatestAnswers answers, SettlementTable settlements, TrappaSettings settings) {
    this.answers = answers;
    this.settlements = settlements;
    this.settings = settings;
  }

  AnswerSheet of(Evaluation evaluation) {
    var agreed = new ArrayList<AgreedAnswer>();
    var accepted = new ArrayList<Acceptance>();
    var deliveries = new ArrayList<Delivery>();
    var overrides = new ArrayList<GateOverride>();
    for (var settlement : settlements.current(evaluation.id())) {
      var on = day(settlement.at());
      switch (settlement.decision()) {
        case Decision.Agreed(
                var unit,
                var question,
                var value,
                var evidence,
                var note,
                var minority) ->
            agreed.add(new AgreedAnswer(unit, question, value, on, evidence, note, minority));
        case Decision.Accepted(var unit, var indicator) ->
            accepted.add(new Acceptance(unit, indicator, settlement.by(), on));
        case Decision.Delivered(var unit, var item, var reference, var delivered) ->
            deliveries.add(new Delivery(item, unit, reference, delivered));
        case Decision.Overridden(var reason) ->
            overrides.add(new GateOverride(settlement.by(), reason, on));
      }
    }
    var people = new HashMap<Participant.Id, Respondent>();
    return new AnswerSheet(
        evaluation.situation(),
        answers.of(evaluation.id()).stream().map(latest -> answer(latest, people)).toList(),
        agreed,
        accepted,
        deliveries,
        overrides.stream().findFirst());
  }

  /** All answers of one person have one respondent. */
  private Answer answer(LatestAnswer latest, Map<Participant.Id, Respondent> people) {
    var participant = latest.participant();
    return new Answer(
        people.computeIfAbsent(
            participant.id(),
            id -> new Respondent(id.toString(), participant.unit(), participant.role())),
        latest.question(),
        latest.answer().value(),
        day(latest.at()),
        latest.answer().evidence().flatMap(EvidenceNote::date));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, settings.zone());
  }
}
