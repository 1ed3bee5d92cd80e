package no.trappa.app.workshop.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Publisher;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;
import no.trappa.app.workshop.room.Programme;

/** Modules of questions on levels, named m1/q1, m1/q2 and so on. */
final class Modules {

  static final Scale SCALE =
      new Scale(
          new Scale.Id("facts"),
          Scale.Kind.ORDINAL,
          IntStream.rangeClosed(0, 4).mapToObj(Fraction::of).toList());
  static final Kind LEVEL = new Kind.Level(SCALE, List.of());

  private static final Version ONE = new Version(1, 0, 0);

  private Modules() {}

  /** A module with so many questions for each number. */
  static Programme with(int... questions) {
    return new Programme(
        IntStream.range(0, questions.length)
            .mapToObj(index -> stops("m" + (index + 1), questions[index], LEVEL))
            .flatMap(List::stream)
            .toList());
  }

  static List<Programme.Stop> stops(String module, int questions, Kind kind) {
    var indicators =
        IntStream.rangeClosed(1, questions)
            .mapToObj(number -> indicator("q" + number, kind))
            .toList();
    var group =
        new Group(
            new Group.Id("all"),
            Text.same("All"),
            Optional.empty(),
            Combination.MINIMUM,
            Optional.empty(),
            Placement.PLAIN,
            List.of(),
            indicators,
            List.of());
    var definition = module(module, group);
    return indicators.stream()
        .map(indicator -> new Programme.Stop(definition, group, indicator))
        .toList();
  }

  static IndicatorRef ref(String text) {
    return IndicatorRef.parse(text);
  }

  static ModuleDefinition.Id id(String text) {
    return new ModuleDefinition.Id(text);
  }

  private static ModuleDefinition module(String id, Group group) {
    return new ModuleDefinition(
        id(id),
        ONE,
        VersionRange.parse("[1,2)"),
        List.of(),
        Text.same(id),
        Text.same(id),
        new Publisher("Trappa", "Apache-2.0", "post@example.org", false, Text.same("-")),
        Combination.MINIMUM,
        Optional.empty(),
        List.of(SCALE),
        List.of(),
        List.of(group),
        List.of(),
        List.of(),
        List.of());
  }

  private static Indicator indicator(String id, Kind kind) {
    return new Indicator(
        new Indicator.Id(id),
        Text.same(id),
        kind,
        Text.same(id + "?"),
        Optional.empty(),
        List.of(),
        Placement.PLAIN,
        new Respondents(new Role.Id("director"), List.of(), Optional.empty()),
        Set.of(UnitKind.ORGANISATION),
        Optional.empty(),
        Across.MINIMUM,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
