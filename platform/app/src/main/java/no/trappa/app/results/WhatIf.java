package no.trappa.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.value.Fraction;

/**
 * Finds what people could agree on so that requirements are met, by evaluating again as if they
 * had. It works on a copy: no answer is changed, and nothing is told of who answered what.
 *
 * @param gate evaluates a sheet
 */
record WhatIf(Definitions definitions, AnswerSheet sheet, Function<AnswerSheet, GateResult> gate) {

  /** For the requirements of these indicators that are not met. */
  Supposition of(Predicate<IndicatorRef> which) {
    var wanted =
        gate.apply(sheet).requirements().stream()
            .filter(one -> !one.isMet() && which.test(indicator(one)))
            .map(RequirementResult::place)
            .toList();
    var found = lowest(wanted);
    var agreed = found.values().stream().flatMap(List::stream).toList();
    var after = gate.apply(with(agreed));
    return new Supposition(
        agreed.stream().map(WhatIf::agreement).toList(),
        after.requirements().stream()
            .filter(one -> !one.isMet() && wanted.contains(one.place()))
            .toList(),
        after);
  }

  /** For each place the lowest agreed answers that meet what is required there. */
  private Map<Place, List<AgreedAnswer>> lowest(List<Place> wanted) {
    var found = new LinkedHashMap<Place, List<AgreedAnswer>>();
    var most = wanted.stream().flatMap(this::scales).mapToInt(one -> one.levels().size()).max();
    for (var step = 0; step < most.orElse(0) && found.size() < wanted.size(); step++) {
      var trial = new LinkedHashMap<Place, List<AgreedAnswer>>();
      for (var place : wanted) {
        trial.put(place, found.getOrDefault(place, answers(place, step)));
      }
      var after = gate.apply(with(trial.values().stream().flatMap(List::stream).toList()));
      after.requirements().stream()
          .filter(RequirementResult::isMet)
          .map(RequirementResult::place)
          .filter(place -> !trial.getOrDefault(place, List.of()).isEmpty())
          .forEach(place -> found.putIfAbsent(place, trial.getOrDefault(place, List.of())));
    }
    return found;
  }

  /** One answer to each level asked in the place, so many steps up its scale. */
  private List<AgreedAnswer> answers(Place place, int step) {
    var answers = new ArrayList<AgreedAnswer>();
    levels(place)
        .forEach((question, scale) -> {
          if (step < scale.levels().size()) {
            answers.add(answer(place, question, scale.levels().get(step)));
          }
        });
    return answers;
  }

  private AgreedAnswer answer(Place place, QuestionRef question, Fraction level) {
    return new AgreedAnswer(
        place.unit(),
        question,
        new AnswerValue.Level(level),
        sheet.situation().reference(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Stream<Scale> scales(Place place) {
    return levels(place).values().stream();
  }

  /** The levels that people answer under an indicator: its own, or those it is computed from. */
  private Map<QuestionRef, Scale> levels(Place place) {
    var ref = place.question().indicator();
    var levels = new LinkedHashMap<QuestionRef, Scale>();
    definitions
        .indicator(ref)
        .ifPresent(indicator -> {
          switch (indicator.kind()) {
            case Kind.Level(var scale, var _) -> levels.put(QuestionRef.of(ref), scale);
            case Kind.Computed(var _, var inputs, var _, var _, var _) ->
                inputs.forEach(input -> {
                  if (input.kind() instanceof Kind.Level(var scale, var _)) {
                    levels.put(QuestionRef.of(ref, input.id()), scale);
                  }
                });
            case Kind.Choice _, Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _ -> {}
          }
        });
    return levels;
  }

  /** The sheet as if these had been agreed, in place of what was. */
  private AnswerSheet with(List<AgreedAnswer> supposed) {
    var replaced =
        sheet.agreed().stream()
            .filter(one ->
                supposed.stream()
                    .noneMatch(other ->
                        other.unit().equals(one.unit())
                            && other.question().equals(one.question())));
    return new AnswerSheet(
        sheet.situation(),
        sheet.answers(),
        Stream.concat(replaced, supposed.stream()).toList(),
        sheet.accepted(),
        sheet.deliveries(),
        sheet.override());
  }

  private static IndicatorRef indicator(RequirementResult requirement) {
    return requirement.place().question().indicator();
  }

  private static Supposition.Agreement agreement(AgreedAnswer agreed) {
    var level = agreed.value() instanceof AnswerValue.Level(var value) ? value : Fraction.ZERO;
    return new Supposition.Agreement(agreed.question(), agreed.unit(), level);
  }
}
