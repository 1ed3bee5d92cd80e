package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.definition.Staging;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;

/**
 * The highest stage of which everything is in place, and of all stages below it.
 *
 * <p>What is not known above the first stage that is known to lack something decides nothing; below
 * it, it withholds the level.
 */
final class Stages {

  private final Staging staging;
  private final SortedMap<Fraction, List<Child>> stages = new TreeMap<>();

  Stages(List<Child> children, Staging staging) {
    this.staging = staging;
    for (var child : children) {
      child
          .placement()
          .stage()
          .ifPresent(stage -> stages.computeIfAbsent(stage, _ -> new ArrayList<>()).add(child));
    }
  }

  /**
   * The level.
   *
   * @param parts the same children, for what to say while it cannot be told
   */
  Score score(Parts parts) {
    if (parts.traces().isEmpty()) {
      return parts.withoutValue(Optional.empty());
    }
    for (var stage : stages.entrySet()) {
      if (stage.getValue().stream().anyMatch(this::isLacking)) {
        return Score.Scored.of(trace(), parts.coverage());
      }
      if (stage.getValue().stream().anyMatch(Child::isWithheld)) {
        return parts.withoutValue(Optional.of(most()));
      }
    }
    return Score.Scored.of(trace(), parts.coverage());
  }

  /** The highest stage before one that is sure to lack something. */
  private Fraction most() {
    var most = staging.scale().lowest();
    for (var stage : stages.entrySet()) {
      if (stage.getValue().stream().anyMatch(this::cannotBeMet)) {
        return most;
      }
      most = stage.getKey();
    }
    return most;
  }

  private boolean isLacking(Child child) {
    return child.score().known().filter(value -> value.isBelow(staging.met())).isPresent();
  }

  private boolean cannotBeMet(Child child) {
    return child.most().filter(value -> value.isBelow(staging.met())).isPresent();
  }

  private Trace trace() {
    return new Trace.Staged(
        staging.scale().lowest(),
        staging.met(),
        stages.entrySet().stream()
            .map(stage -> new Trace.Stage(stage.getKey(), traces(stage.getValue())))
            .toList());
  }

  private static List<Trace> traces(List<Child> children) {
    return children.stream()
        .flatMap(child ->
            child.score() instanceof Score.Scored scored
                ? Stream.of(scored.trace())
                : Stream.empty())
        .toList();
  }
}
