package no.trappa.engine.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.engine.gate.Demand;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/** Which indicators a computed level looks at, be it through other computed ones. */
final class Sensitive {

  private final Questionnaire questionnaire;

  Sensitive(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Those of the demands that may change without being lifted themselves. */
  List<Demand> among(List<Demand> demands, Set<IndicatorRef> lifted) {
    return demands.stream()
        .filter(demand -> demand.asked().isComputed())
        .filter(demand -> looksAt(demand.asked()).stream().anyMatch(lifted::contains))
        .toList();
  }

  Set<IndicatorRef> looksAt(AskedIndicator asked) {
    var seen = new HashSet<IndicatorRef>();
    collect(asked, seen);
    return seen;
  }

  private void collect(AskedIndicator asked, Set<IndicatorRef> seen) {
    if (seen.add(asked.ref()) && asked.indicator().kind() instanceof Kind.Computed computed) {
      computed.levels().stream()
          .flatMap(level -> looksAt(level.when()))
          .flatMap(ref -> questionnaire.indicator(ref).stream())
          .forEach(other -> collect(other, seen));
    }
  }

  private static Stream<IndicatorRef> looksAt(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().flatMap(Sensitive::looksAt);
      case Condition.Any(var parts) -> parts.stream().flatMap(Sensitive::looksAt);
      case Condition.Not(var of) -> looksAt(of);
      case Condition.Below(var question, var _) -> Stream.of(question.indicator());
      case Condition.AtLeast(var question, var _) -> Stream.of(question.indicator());
      case Condition.SpreadAtMost(var questions, var _) ->
          questions.stream().map(question -> question.indicator());
      case Condition.Answered(var question) -> Stream.of(question.indicator());
      case Condition.Chosen(var question, var _) -> Stream.of(question.indicator());
      case Condition.Differs(var question) -> Stream.of(question.indicator());
      case Condition.Before(var first, var second) ->
          Stream.of(first, second).flatMap(Sensitive::looksAt);
      case Condition.Within(var question, var _) -> Stream.of(question.indicator());
      case Condition.In _ -> Stream.empty();
    };
  }

  private static Stream<IndicatorRef> looksAt(Condition.Day day) {
    return switch (day) {
      case Condition.Day.Of(var question) -> Stream.of(question.indicator());
      case Condition.Day.Reference _ -> Stream.empty();
    };
  }
}
