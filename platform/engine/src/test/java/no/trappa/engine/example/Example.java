package no.trappa.engine.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.api.answer.Acceptance;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.VersionRange;
import no.trappa.engine.evaluation.Engine;

/** A collaboration, what it is asked and what its people say. The module is "m" unless named. */
public final class Example {

  public static final LocalDate REFERENCE = LocalDate.of(2026, 3, 1);

  private final List<Organisation> members;
  private final Map<String, ModuleBuilder> modules = new LinkedHashMap<>();
  private final List<String> absent = new ArrayList<>();
  private final Purpose purpose = new Purpose();
  private final Map<String, Respondent> respondents = new HashMap<>();
  private final Map<String, QuestionRef> questions = new HashMap<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<AgreedAnswer> agreed = new ArrayList<>();
  private final List<Acceptance> accepted = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final Map<ModuleDefinition.Id, ModuleLogic> logic = new HashMap<>();
  private Optional<GateOverride> override = Optional.empty();
  private Ambition ambition = Ambition.EXTENSIVE;
  private Optional<OrganisationModel.Id> model = Optional.empty();
  private int smallestGroup = 3;
  private Openness openness = Openness.ANONYMOUS;
  private Phase.Id actualPhase = Words.PHASE;
  private LocalDate reference = REFERENCE;

  private Example(List<Organisation> members) {
    this.members = members;
  }

  public static Example of(String... members) {
    return new Example(
        Stream.of(members).map(id -> new Organisation(new Organisation.Id(id), id)).toList());
  }

  // ---- what is asked ----

  /** All in one group, of which the lowest counts. */
  public Example asks(Ask... indicators) {
    return module("m", module -> module.group("g", Combination.MINIMUM, indicators));
  }

  public Example module(String id, UnaryOperator<ModuleBuilder> content) {
    modules.put(id, content.apply(modules.getOrDefault(id, new ModuleBuilder(id))));
    return this;
  }

  public Example absent(String module) {
    absent.add(module);
    return this;
  }

  public Example item(String id, UnitKind per) {
    return item(id, per, Setting.ANY);
  }

  public Example item(String id, UnitKind per, Setting when, String... after) {
    purpose.item(id, per, when, after);
    return this;
  }

  public Example logic(String module, ModuleLogic code) {
    logic.put(new ModuleDefinition.Id(module), code);
    return this;
  }

  public Example ambition(Ambition wanted) {
    ambition = wanted;
    return this;
  }

  public Example model(String id) {
    model = Optional.of(new OrganisationModel.Id(id));
    return this;
  }

  /** For a collaboration in any phase, which is in this one; each phase has its own gate. */
  public Example anyPhase(String actual, Map<Phase.Id, Gate.Id> byPhase) {
    purpose.anyPhase(byPhase);
    actualPhase = new Phase.Id(actual);
    return this;
  }

  public Example smallestGroup(int size) {
    smallestGroup = size;
    return this;
  }

  public Example open() {
    openness = Openness.OPEN;
    return this;
  }

  /** Held against another day, on which everything is said unless told otherwise. */
  public Example on(LocalDate day) {
    reference = day;
    return this;
  }

  // ---- what is said ----

  public Example say(String unit, String role, String question, int level) {
    return say(unit, role, question, new AnswerValue.Level(Fraction.of(level)));
  }

  public Example say(String unit, String role, String question, AnswerValue value) {
    answers.add(answer(unit, role, 1, question, value, Optional.empty(), reference));
    return this;
  }

  /** The directors of all members, in the order the members were named. */
  public Example directors(String question, int... levels) {
    for (var at = 0; at < levels.length; at++) {
      say(members.get(at).id().value(), Words.DIRECTOR, question, levels[at]);
    }
    return this;
  }

  /** Several people of one role. */
  public Example crowd(String unit, String role, String question, int... levels) {
    var values = Arrays.stream(levels).mapToObj(Fraction::of).map(AnswerValue.Level::new);
    return crowd(unit, role, question, values.toArray(AnswerValue[]::new));
  }

  public Example crowd(String unit, String role, String question, AnswerValue... values) {
    for (var at = 0; at < values.length; at++) {
      answers.add(answer(unit, role, at + 1, question, values[at], Optional.empty(), reference));
    }
    return this;
  }

  public Example quantity(String unit, String role, String question, String value) {
    return say(unit, role, question, new AnswerValue.Quantity(Fraction.parse(value)));
  }

  public Example words(String unit, String role, String question, String words) {
    return say(unit, role, question, new AnswerValue.Words(words));
  }

  public Example choose(String unit, String role, String question, String option) {
    return say(unit, role, question, new AnswerValue.Chosen(Set.of(new Kind.Option.Id(option))));
  }

  public Example dontKnow(String unit, String role, String question) {
    return say(unit, role, question, new AnswerValue.DontKnow());
  }

  public Example notApplicable(String unit, String role, String question, String reason) {
    return say(unit, role, question, new AnswerValue.NotApplicable(reason));
  }

  public Example sayOn(
      LocalDate on,
      Optional<LocalDate> evidence,
      String unit,
      String role,
      String question,
      int level) {
    var value = new AnswerValue.Level(Fraction.of(level));
    answers.add(answer(unit, role, 1, question, value, evidence, on));
    return this;
  }

  public Example agree(String unit, String question, int level) {
    return agree(unit, question, new AnswerValue.Level(Fraction.of(level)));
  }

  public Example agree(String unit, String question, AnswerValue value) {
    agreed.add(
        new AgreedAnswer(
            unit(unit),
            ref(question),
            value,
            reference,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Example accept(String unit, String indicator) {
    accepted.add(new Acceptance(unit(unit), indicator(indicator), "Kari", reference));
    return this;
  }

  public Example deliver(String item, String unit) {
    deliveries.add(new Delivery(new GateItem.Id(item), unit(unit), "26/123", reference));
    return this;
  }

  public Example override() {
    override = Optional.of(new GateOverride("Kari", "The council has decided.", reference));
    return this;
  }

  // ---- what follows ----

  public Outcome evaluate() {
    return new Outcome(new Engine().evaluate(definitions(), sheet(), logic));
  }

  public Definitions definitions() {
    var known = modules.values().stream().map(ModuleBuilder::build).toList();
    var used = Stream.concat(modules.keySet().stream(), absent.stream());
    return new Definitions(purpose.of(used.map(Example::use).toList()), known, Words.VOCABULARY);
  }

  public AnswerSheet sheet() {
    return new AnswerSheet(
        new Situation(actualPhase, ambition, model, reference, members, smallestGroup, openness),
        answers,
        agreed,
        accepted,
        deliveries,
        override);
  }

  public static QuestionRef ref(String question) {
    return QuestionRef.parse(question.contains("/") ? question : "m/" + question);
  }

  public static IndicatorRef indicator(String id) {
    return ref(id).indicator();
  }

  public static Unit unit(String id) {
    return id.equals("*") ? Unit.collaboration() : Unit.of(new Organisation.Id(id));
  }

  /** A list of the numbers from 1. */
  public static IntStream upTo(int most) {
    return IntStream.rangeClosed(1, most);
  }

  private static AssessmentDefinition.Use use(String module) {
    return new AssessmentDefinition.Use(
        new ModuleDefinition.Id(module), VersionRange.parse("[1,2)"), List.of());
  }

  /** As the readers do: one object for each respondent and question, however many answers. */
  private Answer answer(
      String unit,
      String role,
      int number,
      String question,
      AnswerValue value,
      Optional<LocalDate> evidence,
      LocalDate on) {
    var respondent =
        respondents.computeIfAbsent(
            unit + " " + role + " " + number,
            key -> new Respondent(key, unit(unit), new Role.Id(role)));
    return new Answer(
        respondent, questions.computeIfAbsent(question, Example::ref), value, on, evidence);
  }
}
