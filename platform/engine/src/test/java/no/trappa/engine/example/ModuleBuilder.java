package no.trappa.engine.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Publisher;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.Staging;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;

/** One module of an example. */
public final class ModuleBuilder {

  private final String id;
  private Combination score = Combination.MINIMUM;
  private Optional<Staging> staging = Optional.empty();
  private final List<Group> groups = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<StepDefinition> steps = new ArrayList<>();

  ModuleBuilder(String id) {
    this.id = id;
  }

  public ModuleBuilder score(Combination combination) {
    score = combination;
    return this;
  }

  public ModuleBuilder group(String group, Combination combination, Ask... indicators) {
    return group(group, combination, List.of(), indicators);
  }

  /** Groups, perhaps with others within them. */
  public ModuleBuilder groups(Nest... nests) {
    Stream.of(nests).map(Nest::group).forEach(groups::add);
    return this;
  }

  public ModuleBuilder staged(int met) {
    score = Combination.STAGED;
    staging = Optional.of(new Staging(Ask.STAIRS, Fraction.of(met)));
    return this;
  }

  public ModuleBuilder position(String group, List<String> axes, Ask... indicators) {
    return group(group, Combination.POSITION, axes, indicators);
  }

  public ModuleBuilder rule(String rule, UnitKind per, Condition when) {
    rules.add(
        new Rule(new Rule.Id(rule), Rule.Severity.WARNING, per, when, Words.text(rule), List.of()));
    return this;
  }

  /** A step that lifts indicators of this module to what is required. */
  public ModuleBuilder step(String step, List<String> lifts, String... after) {
    var targets = new HashMap<Indicator.Id, Optional<Fraction>>();
    lifts.forEach(lift -> targets.put(new Indicator.Id(lift), Optional.empty()));
    return step(step, targets, false, List.of(), after);
  }

  public ModuleBuilder stepTo(String step, String lift, int level, String... after) {
    return step(
        step,
        Map.of(new Indicator.Id(lift), Optional.of(Fraction.of(level))),
        false,
        List.of(),
        after);
  }

  public ModuleBuilder quickStep(String step, String lift) {
    return step(step, Map.of(new Indicator.Id(lift), Optional.empty()), true, List.of());
  }

  public ModuleBuilder stepIn(String phase, String step, String lift) {
    return step(
        step,
        Map.of(new Indicator.Id(lift), Optional.empty()),
        false,
        List.of(new Phase.Id(phase)));
  }

  private ModuleBuilder step(
      String step,
      Map<Indicator.Id, Optional<Fraction>> lifts,
      boolean quick,
      List<Phase.Id> phases,
      String... after) {
    steps.add(
        new StepDefinition(
            new StepDefinition.Id(step),
            Words.text(step),
            lifts,
            new Role.Id(Words.DIRECTOR),
            List.of(new StepDefinition.Decides(Setting.ANY, new Body.Id("council"))),
            phases,
            Stream.of(after).map(this::stepRef).toList(),
            quick,
            List.of()));
    return this;
  }

  private ModuleBuilder group(
      String group, Combination combination, List<String> axes, Ask... indicators) {
    groups.add(
        new Group(
            new Group.Id(group),
            Words.text(group),
            Optional.empty(),
            combination,
            Optional.empty(),
            Placement.PLAIN,
            List.of(),
            Stream.of(indicators).map(Ask::indicator).toList(),
            axes.stream().map(Example::ref).toList()));
    return this;
  }

  private StepRef stepRef(String step) {
    var slash = step.indexOf('/');
    return slash < 0
        ? new StepRef(id, new StepDefinition.Id(step))
        : new StepRef(step.substring(0, slash), new StepDefinition.Id(step.substring(slash + 1)));
  }

  ModuleDefinition build() {
    return new ModuleDefinition(
        new ModuleDefinition.Id(id),
        Version.parse("1.0.0"),
        VersionRange.parse("[1,2)"),
        List.of(),
        Words.text(id),
        Words.text(id),
        new Publisher("Trappa", "Apache-2.0", "post@example.org", false, Words.text("basis")),
        score,
        staging,
        List.of(Ask.STAIRS, Ask.WEIGHT),
        List.of(),
        groups,
        rules,
        steps,
        List.of());
  }
}
