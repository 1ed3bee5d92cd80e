package no.trappa.app.workshop.ui.projector;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.app.language.Phrases;
import no.trappa.app.results.Outcome;

/**
 * Where the answers lead, in the words of the wall; what the results page says in the same words is
 * said by its messages.
 */
record Told(Phrases phrases, Outcome outcome, Names names) {

  private static final int STEPS = 5;
  private static final int HIGHEST = 4;

  Slide.Stairs stairs() {
    var headline = outcome.result().headline();
    var level = headline.maturity().known().map(value -> value.rounded(0).intValue());
    return new Slide.Stairs(
        verdict(),
        level.orElse(-1),
        maturity(headline.maturity()),
        level.isPresent() ? say("held-down") : say("held-back"),
        headline.heldDownBy().stream().map(this::place).toList());
  }

  String verdict() {
    var verdict = outcome.result().headline().verdict();
    return result("verdict.sign", verdict) + " " + result("verdict", verdict);
  }

  String headline() {
    return maturity(outcome.result().headline().maturity());
  }

  Slide.Readiness readiness() {
    var gate = outcome.result().gate();
    var units =
        gate.requirements().stream()
            .collect(Collectors.groupingBy(one -> one.place().unit()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey(names.order()))
            .map(one -> ready(one.getKey(), one.getValue()))
            .toList();
    var met = gate.requirements().stream().filter(RequirementResult::isMet).count();
    return new Slide.Readiness(
        verdict(), phrases.say("projector.met", met, gate.requirements().size()), units);
  }

  private Slide.Ready ready(Unit unit, List<RequirementResult> all) {
    var first =
        all.stream()
            .filter(one -> !one.isMet())
            .min(
                Comparator.comparing((RequirementResult one) -> !one.critical())
                    .thenComparing(RequirementResult::place));
    return new Slide.Ready(
        names.of(unit),
        Math.toIntExact(all.stream().filter(RequirementResult::isMet).count()),
        count(all, RequirementResult.Status.SHORT),
        all.size(),
        first.map(one -> question(one.place().question())).orElse(""));
  }

  private static int count(List<RequirementResult> all, RequirementResult.Status status) {
    return Math.toIntExact(all.stream().filter(one -> one.status() == status).count());
  }

  Slide.Steps steps(List<String> parked) {
    var next = outcome.result().nextSteps();
    var steps =
        next.steps().stream()
            .limit(STEPS)
            .map(step ->
                new Slide.Step(
                    phrases.say(step.text()),
                    result("steps.why", step.why()),
                    names.of(step.units())))
            .toList();
    var lead =
        steps.isEmpty()
            ? phrases.say(
                next.blockers().isEmpty() ? "results.steps.none" : "results.steps.none-yet")
            : phrases.say("projector.steps.of", steps.size(), next.steps().size());
    return new Slide.Steps(lead, steps, parked);
  }

  /** The steps of the stairs in words, lowest first. */
  static List<String> meanings(Phrases phrases) {
    return IntStream.rangeClosed(0, HIGHEST)
        .mapToObj(step -> phrases.say("results.stairs." + step))
        .toList();
  }

  /** An indicator's title; for one of its inputs, the input's question. */
  String question(QuestionRef ref) {
    var indicator = outcome.definitions().indicator(ref.indicator());
    return ref.input()
        .flatMap(input ->
            indicator.stream()
                .flatMap(one -> one.inputs().stream())
                .filter(one -> one.id().equals(input))
                .map(one -> phrases.say(one.question()))
                .findFirst())
        .or(() -> indicator.map(one -> phrases.say(one.title())))
        .orElse(ref.toString());
  }

  String place(Place place) {
    return question(place.question()) + " – " + names.of(place.unit());
  }

  private String maturity(Score maturity) {
    return maturity
        .known()
        .map(value -> phrases.say("projector.level", figure(value)))
        .orElseGet(() -> say("no-level"));
  }

  private String figure(Fraction value) {
    var format = NumberFormat.getNumberInstance(phrases.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value.rounded(2));
  }

  private String say(String key) {
    return phrases.say("projector." + key);
  }

  private String result(String key, Enum<?> choice) {
    var name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return phrases.say("results." + key + "." + name);
  }
}
