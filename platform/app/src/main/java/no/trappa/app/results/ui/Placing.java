package no.trappa.app.results.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Position;

/** One axis with what is asked on it, and the units' steps along it. */
record Placing(String name, List<String> steps, Position position, Kind.Level level) {

  Placing {
    steps = List.copyOf(steps);
  }

  /** The axis as asked; empty where its question has no levels to stand on. */
  static Optional<Placing> of(Wording words, Position position) {
    return level(words, position)
        .map(level ->
            new Placing(
                words.question(position.axis()),
                level.anchors().stream().map(anchor -> words.say(anchor.text())).toList(),
                position,
                level));
  }

  /** The unit's step counted from 0; empty while it has not answered. */
  Optional<Integer> step(Unit unit) {
    return Optional.ofNullable(position.units().get(unit))
        .flatMap(score -> score.known())
        .map(value -> level.scale().levels().indexOf(value))
        .filter(step -> step >= 0);
  }

  private static Optional<Kind.Level> level(Wording words, Position position) {
    return words
        .outcome()
        .definitions()
        .indicator(position.axis().indicator())
        .flatMap(indicator ->
            position.axis().input().isEmpty()
                ? Optional.of(indicator.kind())
                : indicator.inputs().stream()
                    .filter(input -> position.axis().input().filter(input.id()::equals).isPresent())
                    .map(Input::kind)
                    .findFirst())
        .filter(Kind.Level.class::isInstance)
        .map(Kind.Level.class::cast);
  }
}
