package no.trappa.verifier.sense;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Setting;
import no.trappa.api.value.Fraction;

/** One way all that is looked at could be answered; nothing is left unanswered. */
record World(Map<Aspect, Object> values) {

  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().allMatch(this::holds);
      case Condition.Any(var parts) -> parts.stream().anyMatch(this::holds);
      case Condition.Not(var of) -> !holds(of);
      case Condition.Below(var question, var bound) -> isBelow(question, bound);
      case Condition.AtLeast(var question, var bound) -> !isBelow(question, bound);
      case Condition.In(var setting) -> matches(setting);
      case Condition.Chosen(var question, var option) -> chose(question, option);
      case Condition.Answered _,
          Condition.SpreadAtMost _,
          Condition.Differs _,
          Condition.Before _,
          Condition.Within _ ->
          value(new Aspect.Open(condition)).equals(true);
    };
  }

  /** Where nothing is required, nothing falls short. */
  private boolean isBelow(QuestionRef question, Condition.Bound bound) {
    var figure = (Fraction) value(new Aspect.Figure(question));
    return switch (bound) {
      case Condition.Bound.Exactly(var limit) -> figure.isBelow(limit);
      case Condition.Bound.Required() ->
          value(new Aspect.Required(question.indicator())) instanceof Optional<?> required
              && required.filter(limit -> figure.isBelow((Fraction) limit)).isPresent();
    };
  }

  private boolean matches(Setting setting) {
    return isSo(setting.phase(), new Aspect.Phase())
        && isSo(setting.ambition(), new Aspect.Ambition())
        && isSo(setting.model(), new Aspect.Model());
  }

  private boolean isSo(Optional<?> wanted, Aspect aspect) {
    return wanted.isEmpty() || wanted.equals(value(aspect));
  }

  private boolean chose(QuestionRef question, Kind.Option.Id option) {
    var one = values.get(new Aspect.Choice(question));
    return one == null
        ? value(new Aspect.Chosen(question, option)).equals(true)
        : one.equals(Optional.of(option));
  }

  private Object value(Aspect aspect) {
    return Objects.requireNonNull(values.get(aspect), aspect::toString);
  }
}
