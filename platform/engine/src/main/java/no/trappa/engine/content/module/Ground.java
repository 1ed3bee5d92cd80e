package no.trappa.engine.content.module;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Scale;

/** What a score lies on, for whoever combines it with others. */
sealed interface Ground {

  /** One of a scale's levels. */
  record Levels(Scale scale) implements Ground {

    boolean isOrdinal() {
      return scale.kind() == Scale.Kind.ORDINAL;
    }
  }

  /** Any figure: a mean or a sum. */
  record Figures(Group.Id group) implements Ground {}

  static List<Ground> of(List<Group> groups, List<Indicator> indicators) {
    return Stream.concat(
            indicators.stream().flatMap(one -> Scales.of(one).stream()).map(Levels::new),
            groups.stream().flatMap(group -> of(group).stream()))
        .distinct()
        .toList();
  }

  private static List<Ground> of(Group group) {
    return switch (group.score()) {
      case POSITION -> List.of();
      case MINIMUM -> of(group.groups(), group.indicators());
      case STAGED ->
          group.staging().stream()
              .map(staging -> staging.scale())
              .filter(Scales::isKnown)
              .<Ground>map(Levels::new)
              .toList();
      case MEAN, WEIGHTED_MEAN, SUM -> List.of(new Figures(group.id()));
    };
  }
}
