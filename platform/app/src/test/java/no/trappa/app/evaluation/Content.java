package no.trappa.app.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.Gates;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Publisher;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;

/** A small assessment with a question of every kind. */
public final class Content {

  static final Role.Id DIRECTOR = new Role.Id("director");
  static final Role.Id CLERK = new Role.Id("clerk");
  static final Role.Id LEADER = new Role.Id("programme-leader");

  public static final QuestionRef GAIN = QuestionRef.parse("basics/gain");
  static final QuestionRef CONTRACT = QuestionRef.parse("basics/contract");
  static final QuestionRef HOURS = QuestionRef.parse("basics/hours");
  static final QuestionRef NAME = QuestionRef.parse("basics/name");
  public static final QuestionRef WISH = QuestionRef.parse("basics/wish");
  static final QuestionRef SCOPE = QuestionRef.parse("basics/wish#scope");
  static final QuestionRef BOARD = QuestionRef.parse("basics/board");

  static final GateItem.Id DECISION = new GateItem.Id("decision");
  static final AssessmentDefinition.Id ASSESSMENT = new AssessmentDefinition.Id("small");
  static final Phase.Id PHASE = new Phase.Id("pre-project");

  private static final Version ONE = new Version(1, 0, 0);
  private static final VersionRange ANY = VersionRange.parse("[1,2)");
  private static final Scale SCALE =
      new Scale(
          new Scale.Id("facts"),
          Scale.Kind.ORDINAL,
          List.of(Fraction.of(0), Fraction.of(1), Fraction.of(2), Fraction.of(3), Fraction.of(4)));
  private static final Kind LEVEL = new Kind.Level(SCALE, List.of());

  private Content() {}

  static Definitions definitions() {
    return new Definitions(assessment(), List.of(module()), vocabulary());
  }

  private static AssessmentDefinition assessment() {
    var item =
        new GateItem(
            DECISION,
            GateItem.Kind.DECISION,
            Text.same("Decision"),
            UnitKind.ORGANISATION,
            Setting.ANY,
            List.of(),
            Text.same("Decide"),
            DIRECTOR,
            new Body.Id("council"),
            List.of(),
            List.of());
    return new AssessmentDefinition(
        ASSESSMENT,
        ONE,
        Text.same("Small"),
        Text.same("Small"),
        Optional.of(PHASE),
        new Gates.One(new Gate.Id("decide")),
        List.of(new AssessmentDefinition.Use(new ModuleDefinition.Id("basics"), ANY, List.of())),
        List.of(item),
        5);
  }

  private static ModuleDefinition module() {
    var indicators =
        List.of(
            indicator("gain", LEVEL, UnitKind.ORGANISATION, DIRECTOR),
            indicator("contract", options(), UnitKind.ORGANISATION, DIRECTOR),
            indicator("hours", hours(), UnitKind.ORGANISATION, DIRECTOR),
            indicator("name", new Kind.FreeText(20), UnitKind.ORGANISATION, DIRECTOR),
            indicator("wish", computed(), UnitKind.ORGANISATION, DIRECTOR),
            indicator("board", LEVEL, UnitKind.COLLABORATION, LEADER));
    return new ModuleDefinition(
        new ModuleDefinition.Id("basics"),
        ONE,
        ANY,
        List.of(),
        Text.same("Basics"),
        Text.same("Basics"),
        new Publisher("Trappa", "Apache-2.0", "post@example.org", false, Text.same("-")),
        Combination.MINIMUM,
        Optional.empty(),
        List.of(SCALE),
        List.of(),
        List.of(
            new Group(
                new Group.Id("all"),
                Text.same("All"),
                Optional.empty(),
                Combination.MINIMUM,
                Optional.empty(),
                Placement.PLAIN,
                List.of(),
                indicators,
                List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  private static Indicator indicator(String id, Kind kind, UnitKind unit, Role.Id responsible) {
    // Clerks are asked about the gain, too.
    var contributors = id.equals("gain") ? List.of(CLERK) : List.<Role.Id>of();
    return new Indicator(
        new Indicator.Id(id),
        Text.same(id),
        kind,
        Text.same(id + "?"),
        Optional.empty(),
        List.of(),
        Placement.PLAIN,
        new Respondents(responsible, contributors, Optional.empty()),
        Set.of(unit),
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

  private static Kind options() {
    return new Kind.Choice(
        List.of(
            new Kind.Option(new Kind.Option.Id("written"), Text.same("Written")),
            new Kind.Option(new Kind.Option.Id("none"), Text.same("None"))),
        false);
  }

  private static Kind hours() {
    return new Kind.Quantity(
        Text.same("hours"), Optional.of(Fraction.of(0)), Optional.of(Fraction.of(100)));
  }

  private static Kind computed() {
    var scope = new Input(new Input.Id("scope"), LEVEL, Text.same("How far?"), Optional.empty());
    return new Kind.Computed(SCALE, List.of(scope), List.of(), List.of(), Text.same("Missing"));
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary(
        ONE,
        List.of(
            new Role(DIRECTOR, Text.same("Director"), UnitKind.ORGANISATION, Role.Side.OWNER),
            new Role(CLERK, Text.same("Clerk"), UnitKind.ORGANISATION, Role.Side.EMPLOYEES),
            new Role(LEADER, Text.same("Leader"), UnitKind.COLLABORATION, Role.Side.EXECUTOR)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
