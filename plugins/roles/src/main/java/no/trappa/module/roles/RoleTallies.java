package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;

/** How each role answered the module's level questions. */
final class RoleTallies {

  private final ModuleInput input;
  private final List<Tally> tallies;

  RoleTallies(ModuleInput input) {
    this.input = input;
    var questions = levelQuestions(input);
    this.tallies =
        input.tallies().stream()
            .filter(tally -> tally.role().isPresent())
            .filter(tally -> questions.contains(tally.place().question()))
            .toList();
  }

  private static Set<QuestionRef> levelQuestions(ModuleInput input) {
    return input
        .module()
        .indicators()
        .filter(indicator -> indicator.kind() instanceof Kind.Level)
        .map(indicator -> QuestionRef.of(input.module().reference(indicator)))
        .collect(Collectors.toSet());
  }

  Stream<Indicator> indicators() {
    return input.module().indicators().filter(indicator -> indicator.kind() instanceof Kind.Level);
  }

  /** The roles somebody answered in, in the vocabulary's order. */
  List<Role> rolesThatAnswered() {
    var answered =
        tallies.stream().flatMap(tally -> tally.role().stream()).collect(Collectors.toSet());
    return input.vocabulary().roles().stream()
        .filter(role -> answered.contains(role.id()))
        .toList();
  }

  List<Tally> in(Unit unit, Role role) {
    return tallies.stream()
        .filter(tally -> tally.place().unit().equals(unit))
        .filter(tally -> tally.role().filter(role.id()::equals).isPresent())
        .toList();
  }

  boolean answeredIn(Unit unit) {
    return tallies.stream().anyMatch(tally -> tally.place().unit().equals(unit));
  }

  /** What those said about one indicator who stand on such a side. */
  List<Tally> about(Indicator indicator, Predicate<Role.Side> side) {
    var question = QuestionRef.of(input.module().reference(indicator));
    return tallies.stream()
        .filter(tally -> tally.place().question().equals(question))
        .filter(tally -> stands(tally, side))
        .toList();
  }

  private boolean stands(Tally tally, Predicate<Role.Side> side) {
    return tally.role().flatMap(input.vocabulary()::role).map(Role::side).filter(side).isPresent();
  }

  /** The lower median of all the levels that may be shown; empty where none may. */
  static Optional<Fraction> lowerMedian(List<Tally> tallies) {
    var counts = new TreeMap<Fraction, Integer>();
    for (var tally : tallies) {
      tally
          .distribution()
          .ifPresent(
              levels -> levels.forEach((level, times) -> counts.merge(level, times, Integer::sum)));
    }
    return middle(counts);
  }

  private static Optional<Fraction> middle(SortedMap<Fraction, Integer> counts) {
    var people = counts.values().stream().mapToInt(Integer::intValue).sum();
    var passed = 0;
    for (var level : counts.entrySet()) {
      passed += level.getValue();
      if (2 * passed >= people) {
        return Optional.of(level.getKey());
      }
    }
    return Optional.empty();
  }
}
