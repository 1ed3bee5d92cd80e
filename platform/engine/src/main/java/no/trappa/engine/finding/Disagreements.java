package no.trappa.engine.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;
import no.trappa.engine.score.Scores;
import no.trappa.engine.score.Spread;
import no.trappa.engine.tally.AskedIndicator;

/** Where people see the same thing differently: within a unit, across roles, across units. */
final class Disagreements {

  private final Scores scores;
  private final Vocabulary vocabulary;

  Disagreements(Scores scores, Vocabulary vocabulary) {
    this.scores = scores;
    this.vocabulary = vocabulary;
  }

  Stream<Finding> about(AskedIndicator asked) {
    var own =
        scores.units(asked).entrySet().stream()
            .filter(entry -> asked.panel().asks(entry.getKey()))
            .flatMap(entry -> within(asked, entry.getKey(), entry.getValue()));
    return Stream.concat(own, across(asked));
  }

  private Stream<Finding> within(AskedIndicator asked, Unit unit, Score score) {
    return switch (score) {
      case Score.Withheld withheld
          when withheld.reason() == Score.Reason.DISPUTED && !asked.isComputed() ->
          Stream.of(
              finding(
                  asked,
                  "disputed",
                  Rule.Severity.WARNING,
                  unit,
                  Wording.disputed(asked.indicator().title()),
                  Found.trigger(asked, unit, score)));
      case Score.Scored scored -> counterpart(asked, unit, scored).stream();
      case Score.Withheld _, Score.NotApplicable _ -> Stream.empty();
    };
  }

  private Stream<Finding> across(AskedIndicator asked) {
    return scores.of(asked) instanceof Score.Withheld withheld
            && withheld.reason() == Score.Reason.DISPUTED
            && asked.isOfTheWhole()
            && withheld.decidedBy().size() > 1
        ? Stream.of(viewsApart(asked, withheld))
        : spread(asked).stream();
  }

  private Finding viewsApart(AskedIndicator asked, Score.Withheld withheld) {
    var own = scores.units(asked);
    return finding(
        asked,
        "apart",
        Rule.Severity.WARNING,
        Unit.collaboration(),
        Wording.viewsApart(asked.indicator().title()),
        withheld.decidedBy().stream()
            .map(place ->
                new Trigger(
                    place, Optional.ofNullable(own.get(place.unit())).flatMap(Score::known)))
            .toList());
  }

  private Optional<Finding> spread(AskedIndicator asked) {
    var policy = asked.indicator().across();
    return policy == Across.MINIMUM || policy == Across.SPREAD
        ? scores.spread(asked).filter(Spread::isDispute).map(steps -> spread(asked, steps))
        : Optional.empty();
  }

  private Finding spread(AskedIndicator asked, int steps) {
    return finding(
        asked,
        "spread",
        Rule.Severity.NOTICE,
        Unit.collaboration(),
        Wording.spread(asked.indicator().title(), steps),
        (asked.isDerivedForEach() ? derived(asked) : answered(asked)).sorted().toList());
  }

  private Stream<Trigger> derived(AskedIndicator asked) {
    return known(asked.in(Unit.collaboration()).question(), scores.units(asked));
  }

  private Stream<Trigger> answered(AskedIndicator asked) {
    return asked
        .questions()
        .filter(question -> question.scale().isPresent())
        .flatMap(question -> known(question.ref(), scores.records().scores(question)));
  }

  private static Stream<Trigger> known(QuestionRef question, Map<Unit, Score> own) {
    return own.entrySet().stream()
        .filter(entry -> entry.getValue().known().isPresent())
        .map(entry -> new Trigger(new Place(question, entry.getKey()), entry.getValue().known()));
  }

  /** The two voices behind a level, where their difference is as wide as a dispute. */
  private Optional<Finding> counterpart(AskedIndicator asked, Unit unit, Score.Scored scored) {
    var before =
        scored.trace() instanceof Trace.Expired expired ? expired.before() : scored.trace();
    return before instanceof Trace.Minimum(var parts)
            && parts.size() == 2
            && parts.getLast() instanceof Trace.Given other
            && other.source() == Trace.Source.COUNTERPART
            && isWide(asked, parts.getFirst(), other)
        ? Optional.of(counterpart(asked, unit, scored, parts.getFirst(), other))
        : Optional.empty();
  }

  private static boolean isWide(AskedIndicator asked, Trace own, Trace other) {
    return asked
        .indicator()
        .scale()
        .map(scale ->
            Spread.steps(scale, own.value().min(other.value()), own.value().max(other.value())))
        .filter(Spread::isDispute)
        .isPresent();
  }

  private Finding counterpart(
      AskedIndicator asked, Unit unit, Score scored, Trace own, Trace other) {
    return finding(
        asked,
        "counterpart",
        Rule.Severity.WARNING,
        unit,
        Wording.counterpart(
            asked.indicator().title(),
            speaker(asked, unit, own),
            own.value(),
            asked.panel().counterpart().map(this::title).orElse(Wording.OTHERS),
            other.value()),
        Found.trigger(asked, unit, scored));
  }

  private Text speaker(AskedIndicator asked, Unit unit, Trace own) {
    return own instanceof Trace.LowerMedian
        ? Wording.OTHERS
        : asked.panel().voice(unit).map(this::title).orElse(Wording.OTHERS);
  }

  private Text title(Role.Id role) {
    return vocabulary.role(role).map(Role::title).orElseGet(() -> Text.same(role.value()));
  }

  private static Finding finding(
      AskedIndicator asked,
      String matter,
      Rule.Severity severity,
      Unit unit,
      Text says,
      List<Trigger> triggers) {
    return Found.about(asked, Finding.Kind.DISAGREEMENT, severity, matter, unit, says, triggers);
  }
}
