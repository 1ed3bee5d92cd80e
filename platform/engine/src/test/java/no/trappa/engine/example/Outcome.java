package no.trappa.engine.example;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Role;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Finding;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Measure;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Score;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;

/** What an example led to, asked in the words of the example. */
public record Outcome(EvaluationResult result) {

  public IndicatorResult indicator(String id) {
    return result.indicator(Example.indicator(id)).orElseThrow();
  }

  public Score score(String id) {
    return indicator(id).score();
  }

  public Score score(String id, String unit) {
    return Optional.ofNullable(indicator(id).units().get(Example.unit(unit))).orElseThrow();
  }

  /** The value of a score, as text; empty where it is withheld or does not apply. */
  public static Optional<String> value(Score score) {
    return score.known().map(Fraction::toString);
  }

  public Optional<String> level(String id) {
    return value(score(id));
  }

  public Optional<String> level(String id, String unit) {
    return value(score(id, unit));
  }

  public Score.Withheld withheld(String id) {
    return (Score.Withheld) score(id);
  }

  public Score.Withheld withheld(String id, String unit) {
    return (Score.Withheld) score(id, unit);
  }

  public ModuleResult module(String id) {
    return result.module(new ModuleDefinition.Id(id)).orElseThrow();
  }

  public Score group(String id) {
    return result.modules().stream()
        .flatMap(module -> module.allGroups())
        .filter(group -> group.group().value().equals(id))
        .findFirst()
        .orElseThrow()
        .score()
        .orElseThrow();
  }

  public Measure measure(String question) {
    return result.modules().stream()
        .flatMap(module -> module.measures().stream())
        .filter(measure -> measure.question().equals(Example.ref(question)))
        .findFirst()
        .orElseThrow();
  }

  /** All the unit's people together. */
  public Tally tally(String question, String unit) {
    return tally(question, unit, Optional.empty());
  }

  public Tally tally(String question, String unit, String role) {
    return tally(question, unit, Optional.of(new Role.Id(role)));
  }

  private Tally tally(String question, String unit, Optional<Role.Id> role) {
    return indicator(question).tallies().stream()
        .filter(one -> one.place().equals(place(question, unit)) && one.role().equals(role))
        .findFirst()
        .orElseThrow();
  }

  public RequirementResult requirement(String indicator, String unit) {
    return result.gate().requirements().stream()
        .filter(one -> one.place().equals(place(indicator, unit)))
        .findFirst()
        .orElseThrow();
  }

  public List<Finding> findings(Finding.Kind kind) {
    return result.findings().stream().filter(one -> one.kind() == kind).toList();
  }

  public static Place place(String question, String unit) {
    return new Place(Example.ref(question), Example.unit(unit));
  }
}
