package no.trappa.app.workshop;

import java.util.Optional;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;

/**
 * One thing to answer on a screen: the question itself, one of its steps, or a quantity beside it.
 *
 * @param optional whether the screen counts as answered without it
 * @param question its own words; empty when the screen's question is all there is
 */
public record Part(
    QuestionRef ref, Kind kind, boolean optional, Optional<Text> question, Optional<Text> help) {

  static Part whole(QuestionRef ref, Kind kind) {
    return new Part(ref, kind, false, Optional.empty(), Optional.empty());
  }

  static Part step(QuestionRef ref, Input input) {
    return new Part(ref, input.kind(), false, Optional.of(input.question()), input.help());
  }

  static Part quantity(QuestionRef ref, Input input) {
    return new Part(ref, input.kind(), true, Optional.of(input.question()), input.help());
  }

  /** What tells the fields of this part from those of the others on its screen. */
  public String suffix() {
    return ref.input().map(input -> "." + input).orElse("");
  }
}
