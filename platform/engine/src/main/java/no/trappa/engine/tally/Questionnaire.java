package no.trappa.engine.tally;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;

/** Everything an assessment asks, each question with its number. */
public final class Questionnaire {

  private final Definitions definitions;
  private final List<AskedModule> modules = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<QuestionRef, Question> byRef = new HashMap<>();
  private final Map<IndicatorRef, AskedIndicator> indicators = new HashMap<>();

  public Questionnaire(Definitions definitions) {
    this.definitions = definitions;
    for (var use : definitions.assessment().modules()) {
      definitions.module(use.module()).ifPresent(module -> modules.add(ask(module)));
    }
  }

  public Definitions definitions() {
    return definitions;
  }

  /** The modules that are there, in the assessment's order. */
  public List<AskedModule> modules() {
    return List.copyOf(modules);
  }

  /** The modules the assessment names that are not there. */
  public List<ModuleDefinition.Id> absent() {
    return definitions.assessment().modules().stream()
        .map(use -> use.module())
        .filter(id -> definitions.module(id).isEmpty())
        .toList();
  }

  public Stream<AskedIndicator> indicators() {
    return modules.stream().flatMap(AskedModule::indicators);
  }

  public Optional<AskedIndicator> indicator(IndicatorRef ref) {
    return Optional.ofNullable(indicators.get(ref));
  }

  public List<Question> questions() {
    return List.copyOf(questions);
  }

  public Optional<Question> question(QuestionRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  private AskedModule ask(ModuleDefinition module) {
    var asked = definitions.asked(module).map(Indicator::id).collect(toSet());
    return new AskedModule(
        module, module.groups().stream().map(group -> ask(module, group, asked)).toList());
  }

  private AskedModule.AskedGroup ask(
      ModuleDefinition module, Group group, Set<Indicator.Id> asked) {
    return new AskedModule.AskedGroup(
        group,
        group.groups().stream().map(one -> ask(module, one, asked)).toList(),
        group.indicators().stream()
            .filter(indicator -> asked.contains(indicator.id()))
            .map(indicator -> ask(module, indicator))
            .toList());
  }

  private AskedIndicator ask(ModuleDefinition module, Indicator indicator) {
    var ref = module.reference(indicator);
    var panel = Panel.of(indicator, definitions.vocabulary());
    var asked =
        switch (indicator.kind()) {
          case Kind.Computed(var _, var inputs, var _, var _, var _) ->
              new AskedIndicator(
                  ref,
                  indicator,
                  panel,
                  Optional.empty(),
                  inputs.stream().map(input -> ask(ref, indicator, panel, input)).toList(),
                  measures(ref, indicator, panel));
          case Kind.Level _,
              Kind.Choice _,
              Kind.Quantity _,
              Kind.FreeText _,
              Kind.Date _,
              Kind.Register _ ->
              new AskedIndicator(
                  ref,
                  indicator,
                  panel,
                  Optional.of(add(QuestionRef.of(ref), indicator, indicator.kind(), panel)),
                  List.of(),
                  measures(ref, indicator, panel));
        };
    indicators.put(ref, asked);
    return asked;
  }

  private List<Question> measures(IndicatorRef ref, Indicator indicator, Panel panel) {
    return indicator.measures().stream()
        .map(MeasureDefinition::input)
        .map(input -> ask(ref, indicator, panel, input))
        .toList();
  }

  private Question ask(IndicatorRef ref, Indicator indicator, Panel panel, Input input) {
    return add(QuestionRef.of(ref, input.id()), indicator, input.kind(), panel);
  }

  private Question add(QuestionRef ref, Indicator indicator, Kind kind, Panel panel) {
    var question = new Question(questions.size(), ref, indicator, kind, panel);
    questions.add(question);
    byRef.put(ref, question);
    return question;
  }
}
