package no.trappa.engine.example;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Expiry;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Requirement;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * One indicator of an example. Unless told otherwise the director of each organisation answers for
 * it, with its head of finance and head of service beside.
 */
public final class Ask {

  public static final Scale STAIRS =
      new Scale(
          new Scale.Id("stairs"),
          Scale.Kind.ORDINAL,
          Stream.of(0, 1, 2, 3, 4).map(Fraction::of).toList());
  public static final Scale WEIGHT =
      new Scale(
          new Scale.Id("weight"),
          Scale.Kind.NUMERIC,
          Stream.of("0", "0.25", "0.5", "1").map(Fraction::parse).toList());

  private final String id;
  private final Kind kind;
  private String question;
  private List<Indicator.Id> replaces = List.of();
  private Placement placement = Placement.PLAIN;
  private String responsible = Words.DIRECTOR;
  private Optional<Role.Id> counterpart = Optional.empty();
  private List<Role.Id> also = List.of();
  private Set<UnitKind> units = EnumSet.of(UnitKind.ORGANISATION);
  private Optional<Indicator.ConfirmedBy> confirmedBy = Optional.empty();
  private Across across = Across.MINIMUM;
  private List<Phase.Id> phases = List.of();
  private final List<Requirement> required = new ArrayList<>();
  private List<Gate.Id> critical = List.of();
  private Optional<Expiry> expires = Optional.empty();
  private final List<MeasureDefinition> measures = new ArrayList<>();

  private Ask(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
    this.question = id;
  }

  public static Ask level(String id) {
    return level(id, STAIRS);
  }

  public static Ask level(String id, Scale scale) {
    return new Ask(id, levels(scale));
  }

  public static Ask number(String id) {
    return new Ask(id, quantity());
  }

  public static Ask words(String id) {
    return new Ask(id, new Kind.FreeText(500));
  }

  public static Ask date(String id) {
    return new Ask(id, new Kind.Date());
  }

  public static Ask register(String id, Catalogue catalogue, Column... columns) {
    return new Ask(id, new Kind.Register(catalogue, true, 50, List.of(columns)));
  }

  public static Ask choice(String id, String... options) {
    return new Ask(id, choices(options));
  }

  public static Ask computed(String id, List<Input> inputs, Kind.DerivedLevel... levels) {
    return computed(id, inputs, List.of(), levels);
  }

  public static Ask computed(
      String id, List<Input> inputs, List<RowQuantity> rows, Kind.DerivedLevel... levels) {
    return new Ask(
        id, new Kind.Computed(STAIRS, inputs, rows, List.of(levels), Words.text("missing")));
  }

  public static Input input(String id) {
    return new Input(new Input.Id(id), levels(STAIRS), Words.text(id), Optional.empty());
  }

  public static Input choiceInput(String id, String... options) {
    return new Input(new Input.Id(id), choices(options), Words.text(id), Optional.empty());
  }

  public static Kind.DerivedLevel when(int level, Condition condition) {
    return new Kind.DerivedLevel(Fraction.of(level), condition, Words.text("because " + level));
  }

  /** Asked in these words instead of its id. */
  public Ask worded(String words) {
    question = words;
    return this;
  }

  public Ask replacing(String... earlier) {
    replaces = Stream.of(earlier).map(Indicator.Id::new).toList();
    return this;
  }

  public Ask weighing(String weight) {
    placement = new Placement(Optional.of(Fraction.parse(weight)), Optional.empty());
    return this;
  }

  public Ask atStage(int stage) {
    placement = new Placement(Optional.empty(), Optional.of(Fraction.of(stage)));
    return this;
  }

  public Ask across(Across policy) {
    across = policy;
    return this;
  }

  /** The manager of the collaboration answers; the organisations' directors may confirm. */
  public Ask ofTheWhole() {
    responsible = Words.MANAGER;
    units = EnumSet.of(UnitKind.COLLABORATION);
    return this;
  }

  public Ask ofBoth() {
    units = EnumSet.allOf(UnitKind.class);
    return this;
  }

  public Ask confirmed() {
    confirmedBy = Optional.of(Indicator.ConfirmedBy.ORGANISATIONS);
    return this;
  }

  /** Roles that are asked beside the others. */
  public Ask alsoAsking(String... roles) {
    also = Stream.of(roles).map(Role.Id::new).toList();
    return this;
  }

  public Ask withUnion() {
    counterpart = Optional.of(new Role.Id(Words.UNION));
    return this;
  }

  /** Required at the gate. */
  public Ask required(int level) {
    return required(Setting.ANY, Fraction.of(level));
  }

  public Ask required(String level) {
    return required(Setting.ANY, Fraction.parse(level));
  }

  public Ask required(Ambition ambition, int level) {
    return required(
        new Setting(Optional.empty(), Optional.of(ambition), Optional.empty()), Fraction.of(level));
  }

  public Ask required(Setting when, Fraction level) {
    required.add(new Requirement(when, Map.of(Words.GATE, level), Optional.empty()));
    return this;
  }

  public Ask requiredAt(String gate, int level) {
    required.add(
        new Requirement(
            Setting.ANY, Map.of(new Gate.Id(gate), Fraction.of(level)), Optional.empty()));
    return this;
  }

  public Ask critical() {
    critical = List.of(Words.GATE);
    return this;
  }

  public Ask askedIn(String phase) {
    phases = List.of(new Phase.Id(phase));
    return this;
  }

  /** Level 4 lasts twelve months. */
  public Ask expires() {
    expires = Optional.of(new Expiry(Fraction.of(4), Period.ofMonths(12)));
    return this;
  }

  public Ask beside(String measure, MeasureDefinition.Across policy) {
    measures.add(new MeasureDefinition(quantity(measure), policy, Optional.empty()));
    return this;
  }

  public Ask shareBeside(String measure, String whole) {
    measures.add(
        new MeasureDefinition(
            quantity(measure), MeasureDefinition.Across.SHARE, Optional.of(new Input.Id(whole))));
    return this;
  }

  Indicator indicator() {
    return new Indicator(
        new Indicator.Id(id),
        Words.text(id),
        kind,
        Words.text(question),
        Optional.empty(),
        List.of(),
        placement,
        new Respondents(new Role.Id(responsible), contributors(), counterpart),
        units,
        confirmedBy,
        across,
        Optional.<Text>empty(),
        phases,
        required,
        critical,
        List.of(),
        expires,
        measures,
        replaces,
        List.of());
  }

  private List<Role.Id> contributors() {
    var usual =
        Stream.of(Words.MANAGER, Words.DIRECTOR, Words.FINANCE, Words.SERVICE)
            .filter(role -> !role.equals(responsible))
            .filter(role -> !role.equals(Words.MANAGER) || units.contains(UnitKind.COLLABORATION))
            .map(Role.Id::new);
    return Stream.concat(usual, also.stream()).toList();
  }

  private static Kind levels(Scale scale) {
    return new Kind.Level(
        scale,
        scale.levels().stream()
            .map(level -> new Kind.Anchor(level, Words.text("level " + level)))
            .toList());
  }

  private static Kind quantity() {
    return new Kind.Quantity(Words.text("hours"), Optional.empty(), Optional.empty());
  }

  private static Input quantity(String id) {
    return new Input(new Input.Id(id), quantity(), Words.text(id), Optional.empty());
  }

  private static Kind choices(String... options) {
    return new Kind.Choice(
        Stream.of(options)
            .map(option -> new Kind.Option(new Kind.Option.Id(option), Words.text(option)))
            .toList(),
        false);
  }
}
