package no.trappa.engine.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;

/** Answers that are missing, and evidence that has grown too old. */
final class MissingAnswers {

  private final Scores scores;

  MissingAnswers(Scores scores) {
    this.scores = scores;
  }

  Stream<Finding> about(AskedIndicator asked) {
    var score = scores.of(asked);
    if (score instanceof Score.Withheld withheld && withheld.reason() == Score.Reason.UNCONFIRMED) {
      return withheld.decidedBy().stream().map(place -> unconfirmed(asked, place));
    }
    return scores.units(asked).entrySet().stream()
        .filter(entry -> asked.isComputed() || asked.panel().asks(entry.getKey()))
        .flatMap(entry -> about(asked, entry.getKey(), entry.getValue()));
  }

  private Stream<Finding> about(AskedIndicator asked, Unit unit, Score score) {
    return switch (score) {
      case Score.Withheld withheld -> withheld(asked, unit, withheld);
      case Score.NotApplicable notApplicable ->
          notApplicable.accepted() || scores.requirements().of(asked.ref()).isEmpty()
              ? Stream.empty()
              : Stream.of(
                  missing(
                      asked, "not-accepted", unit, Wording.notAccepted(asked.indicator().title())));
      case Score.Scored scored ->
          scored.trace() instanceof Trace.Expired expired
              ? Stream.of(expired(asked, unit, scored, expired))
              : Stream.empty();
    };
  }

  private Stream<Finding> withheld(AskedIndicator asked, Unit unit, Score.Withheld withheld) {
    var title = asked.indicator().title();
    return switch (withheld.reason()) {
      case UNANSWERED -> Stream.of(missing(asked, "unanswered", unit, Wording.unanswered(title)));
      case DONT_KNOW -> Stream.of(missing(asked, "dont-know", unit, Wording.dontKnow(title)));
      case THIN -> Stream.of(missing(asked, "thin", unit, Wording.thin(title)));
      case MISSING_INPUT -> missingInput(asked, withheld);
      case DISPUTED, UNCONFIRMED, NOT_ASKED, NO_LEVEL -> Stream.empty();
    };
  }

  private Stream<Finding> missingInput(AskedIndicator asked, Score.Withheld withheld) {
    return asked.indicator().kind() instanceof Kind.Computed computed
        ? Stream.of(
            finding(
                asked,
                "missing-input",
                Unit.collaboration(),
                computed.missing(),
                triggers(asked, withheld)))
        : Stream.empty();
  }

  private static List<Trigger> triggers(AskedIndicator asked, Score.Withheld withheld) {
    var places =
        withheld.decidedBy().isEmpty()
            ? List.of(asked.in(Unit.collaboration()))
            : withheld.decidedBy();
    return places.stream().map(place -> new Trigger(place, Optional.empty())).toList();
  }

  private Finding unconfirmed(AskedIndicator asked, Place place) {
    return missing(
        asked, "unconfirmed", place.unit(), Wording.unconfirmed(asked.indicator().title()));
  }

  private Finding missing(AskedIndicator asked, String matter, Unit unit, Text says) {
    var place = new Trigger(asked.in(unit), Optional.empty());
    return finding(asked, matter, unit, says, List.of(place));
  }

  private Finding finding(
      AskedIndicator asked, String matter, Unit unit, Text says, List<Trigger> triggers) {
    var required = scores.requirements().of(asked.ref()).isPresent();
    return Found.about(
        asked,
        Finding.Kind.MISSING,
        required ? Rule.Severity.WARNING : Rule.Severity.NOTICE,
        matter,
        unit,
        says,
        triggers);
  }

  private static Finding expired(
      AskedIndicator asked, Unit unit, Score scored, Trace.Expired expired) {
    return Found.about(
        asked,
        Finding.Kind.WARNING,
        Rule.Severity.NOTICE,
        "expired",
        unit,
        Wording.expired(
            asked.indicator().title(),
            expired.before().value(),
            expired.value(),
            expired.evidence()),
        Found.trigger(asked, unit, scored));
  }
}
