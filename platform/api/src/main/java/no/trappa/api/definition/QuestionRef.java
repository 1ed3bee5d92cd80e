package no.trappa.api.definition;

import java.util.Optional;

/** What one answer answers: an indicator, or one input of it ({@code preconditions/wish#scope}). */
public record QuestionRef(IndicatorRef indicator, Optional<Input.Id> input)
    implements Comparable<QuestionRef> {

  public static QuestionRef of(IndicatorRef indicator) {
    return new QuestionRef(indicator, Optional.empty());
  }

  public static QuestionRef of(IndicatorRef indicator, Input.Id input) {
    return new QuestionRef(indicator, Optional.of(input));
  }

  /**
   * Reads {@code roles/owner} or {@code preconditions/wish#scope}.
   *
   * @throws IllegalArgumentException when the text is no such reference
   */
  public static QuestionRef parse(String text) {
    var hash = text.indexOf('#');
    return hash < 0
        ? of(IndicatorRef.parse(text))
        : of(IndicatorRef.parse(text.substring(0, hash)), new Input.Id(text.substring(hash + 1)));
  }

  @Override
  public int compareTo(QuestionRef other) {
    var byIndicator = indicator.compareTo(other.indicator);
    return byIndicator != 0
        ? byIndicator
        : input
            .map(Input.Id::value)
            .orElse("")
            .compareTo(other.input.map(Input.Id::value).orElse(""));
  }

  @Override
  public String toString() {
    return indicator + input.map(id -> "#" + id).orElse("");
  }
}
