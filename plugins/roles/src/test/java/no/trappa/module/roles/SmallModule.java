package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Publisher;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;

/** Two level questions and a question in words, asked of five roles. */
final class SmallModule {

  private static final Scale FACTS =
      new Scale(
          new Scale.Id("facts"),
          Scale.Kind.ORDINAL,
          IntStream.rangeClosed(0, 4).mapToObj(Fraction::of).toList());

  private SmallModule() {}

  static ModuleDefinition module() {
    return new ModuleDefinition(
        new ModuleDefinition.Id("roles"),
        Version.parse("1.0.0"),
        VersionRange.parse("[1,2)"),
        List.of(),
        Text.same("Roles"),
        Text.same("Who orders and who delivers."),
        new Publisher("Trappa", "Apache-2.0", "hei@trappa.example", false, Text.same("Own work.")),
        Combination.MINIMUM,
        Optional.empty(),
        List.of(FACTS),
        List.of(),
        List.of(
            new Group(
                new Group.Id("ordering"),
                Text.same("Ordering"),
                Optional.empty(),
                Combination.MINIMUM,
                Optional.empty(),
                Placement.PLAIN,
                List.of(),
                List.of(
                    indicator("orderer", new Kind.Level(FACTS, List.of())),
                    indicator("service-agreement", new Kind.Level(FACTS, List.of())),
                    indicator("remarks", new Kind.FreeText(500))),
                List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  static Vocabulary vocabulary() {
    return new Vocabulary(
        Version.parse("1.0.0"),
        List.of(
            role("municipal-director", UnitKind.ORGANISATION, Role.Side.OWNER),
            role("digitalisation-manager", UnitKind.ORGANISATION, Role.Side.ORDERER),
            role("union-representative", UnitKind.ORGANISATION, Role.Side.EMPLOYEES),
            role("project-manager", UnitKind.COLLABORATION, Role.Side.EXECUTOR),
            role("delivery-manager", UnitKind.COLLABORATION, Role.Side.EXECUTOR)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Role role(String id, UnitKind unit, Role.Side side) {
    return new Role(new Role.Id(id), Text.same(id), unit, side);
  }

  private static Indicator indicator(String id, Kind kind) {
    return new Indicator(
        new Indicator.Id(id),
        Text.same(id),
        kind,
        Text.same("About " + id + "?"),
        Optional.empty(),
        List.of(),
        Placement.PLAIN,
        new Respondents(new Role.Id("municipal-director"), List.of(), Optional.empty()),
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
