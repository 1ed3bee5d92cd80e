package no.trappa.engine.condition;

import java.util.stream.Stream;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.QuestionRef;

/** What a condition looks at. */
public final class Mentions {

  private Mentions() {}

  /** In the order they stand; some perhaps more than once. */
  public static Stream<QuestionRef> of(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().flatMap(Mentions::of);
      case Condition.Any(var parts) -> parts.stream().flatMap(Mentions::of);
      case Condition.Not(var of) -> of(of);
      case Condition.Below(var question, var _) -> Stream.of(question);
      case Condition.AtLeast(var question, var _) -> Stream.of(question);
      case Condition.SpreadAtMost(var questions, var _) -> questions.stream();
      case Condition.Answered(var question) -> Stream.of(question);
      case Condition.Chosen(var question, var _) -> Stream.of(question);
      case Condition.Differs(var question) -> Stream.of(question);
      case Condition.Before(var first, var second) ->
          Stream.of(first, second).flatMap(Mentions::of);
      case Condition.Within(var question, var _) -> Stream.of(question);
      case Condition.In _ -> Stream.empty();
    };
  }

  private static Stream<QuestionRef> of(Condition.Day day) {
    return switch (day) {
      case Condition.Day.Of(var question) -> Stream.of(question);
      case Condition.Day.Reference _ -> Stream.empty();
    };
  }
}
