package no.trappa.verifier.sense;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Setting;
import no.trappa.api.value.Fraction;

/** What conditions look at, with the values that can make a difference to them. */
final class Aspects {

  private final Questions questions;
  private final Map<Aspect, Set<Object>> values = new LinkedHashMap<>();

  Aspects(ModuleDefinition module) {
    this.questions = new Questions(module);
  }

  Map<Aspect, List<?>> of(List<Condition> conditions) {
    conditions.forEach(this::note);
    var all = new LinkedHashMap<Aspect, List<?>>();
    values.forEach((aspect, some) -> all.put(aspect, List.copyOf(some)));
    return all;
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(this::note);
      case Condition.Any(var parts) -> parts.forEach(this::note);
      case Condition.Not(var of) -> note(of);
      case Condition.Below(var question, var bound) -> figure(question, bound);
      case Condition.AtLeast(var question, var bound) -> figure(question, bound);
      case Condition.In(var setting) -> setting(setting);
      case Condition.Chosen(var question, var option) -> chosen(question, option);
      case Condition.Answered _,
          Condition.SpreadAtMost _,
          Condition.Differs _,
          Condition.Before _,
          Condition.Within _ ->
          add(new Aspect.Open(condition), Stream.of(true, false));
    }
  }

  private void figure(QuestionRef question, Condition.Bound bound) {
    switch (bound) {
      case Condition.Bound.Exactly(var limit) ->
          add(new Aspect.Figure(question), questions.figures(question, limit));
      case Condition.Bound.Required() -> {
        var required = questions.required(question.indicator());
        add(
            new Aspect.Required(question.indicator()),
            Stream.concat(Stream.of(Optional.empty()), required.stream().map(Optional::of)));
        required.forEach(
            limit -> add(new Aspect.Figure(question), questions.figures(question, limit)));
        add(new Aspect.Figure(question), questions.figures(question, Fraction.ZERO));
      }
    }
  }

  private void setting(Setting setting) {
    setting.phase().ifPresent(phase -> open(new Aspect.Phase(), phase));
    setting
        .ambition()
        .ifPresent(_ -> add(new Aspect.Ambition(), Stream.of(Ambition.values()).map(Optional::of)));
    setting.model().ifPresent(model -> open(new Aspect.Model(), model));
  }

  /** That one, or none of those named. */
  private void open(Aspect aspect, Object named) {
    add(aspect, Stream.of(Optional.empty(), Optional.of(named)));
  }

  private void chosen(QuestionRef question, Kind.Option.Id option) {
    if (questions.takesSeveral(question)) {
      add(new Aspect.Chosen(question, option), Stream.of(true, false));
    } else {
      // The units may have chosen differently, and then none is chosen by all.
      open(new Aspect.Choice(question), option);
    }
  }

  private void add(Aspect aspect, Stream<?> more) {
    more.forEach(values.computeIfAbsent(aspect, _ -> new LinkedHashSet<>())::add);
  }
}
