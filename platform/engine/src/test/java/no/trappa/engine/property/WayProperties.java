package no.trappa.engine.property;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.step.Taking;
import no.trappa.engine.step.Ways;

/** The smallest sets of steps, against trying every set there is. */
class WayProperties {

  private static final List<String> MEMBERS = List.of("alm", "bjerk");
  private static final List<String> LEVELS = List.of("will", "law", "map");

  /** A step that lifts some levels, after some of the steps before it. */
  record Step(Set<Integer> lifts, Set<Integer> after) {}

  /** Levels of each member, and steps. */
  record World(List<Integer> levels, List<Step> steps) {

    Example example() {
      var example =
          Example.of(MEMBERS.toArray(String[]::new))
              .module(
                  "m",
                  module -> {
                    var asked =
                        new ArrayList<>(
                            LEVELS.stream().map(id -> Ask.level(id).required(2)).toList());
                    asked.add(both());
                    module.group("g", Combination.MINIMUM, asked.toArray(Ask[]::new));
                    for (var at = 0; at < steps.size(); at++) {
                      var step = steps.get(at);
                      module.step(name(at), lifts(step), after(at, step));
                    }
                    return module;
                  });
      for (var at = 0; at < levels.size(); at++) {
        var member = MEMBERS.get(at / LEVELS.size());
        example.say(member, "director", LEVELS.get(at % LEVELS.size()), levels.get(at));
      }
      return example;
    }

    /** A computed level that follows from two others, and that no step lifts itself. */
    private static Ask both() {
      var enough = new Condition.Bound.Exactly(Fraction.of(2));
      return Ask.computed(
              "both",
              List.of(),
              Ask.when(
                  3,
                  new Condition.All(
                      List.of(
                          new Condition.AtLeast(Example.ref("will"), enough),
                          new Condition.AtLeast(Example.ref("law"), enough)))),
              Ask.when(1, new Condition.All(List.of())))
          .required(3);
    }

    private static List<String> lifts(Step step) {
      return step.lifts().stream().sorted().map(LEVELS::get).toList();
    }

    private static String[] after(int at, Step step) {
      return step.after().stream()
          .filter(other -> other < at)
          .sorted()
          .map(World::name)
          .toArray(String[]::new);
    }

    private static String name(int at) {
      return "s" + at;
    }

    boolean isLow(String member, int level) {
      return levels.get(MEMBERS.indexOf(member) * LEVELS.size() + level) < 2;
    }
  }

  /** One step in one member. */
  record Move(int step, String member) {}

  @Provide
  Arbitrary<World> worlds() {
    var steps =
        Combinators.combine(
                Arbitraries.integers().between(0, 2).set().ofMinSize(1).ofMaxSize(2),
                Arbitraries.integers().between(0, 4).set().ofMaxSize(2))
            .as(Step::new);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofSize(6),
            steps.list().ofMinSize(1).ofMaxSize(5))
        .as(World::new);
  }

  @Property(tries = 300)
  void areAllTheSmallestThereAreAndNoOther(@ForAll("worlds") World world) {
    var example = world.example();
    var ways = new Engine().ways(example.definitions(), example.sheet(), Map.of());

    assertThat(ways.isSmallest()).isTrue();
    assertThat(spelledOut(ways)).isEqualTo(smallest(world));
    assertThat(ways.opens()).isEqualTo(ways.blockers().isEmpty());
  }

  private static Set<Set<String>> spelledOut(Ways ways) {
    Set<Set<String>> all = new HashSet<>();
    all.add(names(ways.needed()));
    for (var choice : ways.choices()) {
      Set<Set<String>> more = new HashSet<>();
      for (var way : choice.ways()) {
        for (var one : all) {
          var joined = new HashSet<>(one);
          joined.addAll(names(way));
          more.add(joined);
        }
      }
      all = more;
    }
    return all;
  }

  private static Set<String> names(List<Taking> takings) {
    return takings.stream().map(one -> one.step().step() + " " + one.unit()).collect(toSet());
  }

  /** Every set of moves with what comes before them, from small to large, until some do. */
  private static Set<Set<String>> smallest(World world) {
    var moves = new ArrayList<Move>();
    for (var member : MEMBERS) {
      for (var at = 0; at < world.steps().size(); at++) {
        if (isToDo(world, at, member)) {
          moves.add(new Move(at, member));
        }
      }
    }
    var goal = unmet(world, moves);
    for (var size = 0; size <= moves.size(); size++) {
      Set<Set<String>> found = new HashSet<>();
      for (var bits = 0; bits < 1 << moves.size(); bits++) {
        if (Integer.bitCount(bits) == size) {
          var chosen = chosen(moves, bits);
          if (isClosed(world, chosen) && goal.equals(unmet(world, chosen))) {
            found.add(
                chosen.stream().map(one -> "s" + one.step() + " " + one.member()).collect(toSet()));
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new AssertionError("all moves reach what all moves reach");
  }

  private static boolean isToDo(World world, int step, String member) {
    return world.steps().get(step).lifts().stream().anyMatch(level -> world.isLow(member, level));
  }

  private static List<Move> chosen(List<Move> moves, int bits) {
    var chosen = new ArrayList<Move>();
    for (var at = 0; at < moves.size(); at++) {
      if ((bits >> at & 1) == 1) {
        chosen.add(moves.get(at));
      }
    }
    return chosen;
  }

  private static boolean isClosed(World world, List<Move> chosen) {
    return chosen.stream()
        .allMatch(move ->
            world.steps().get(move.step()).after().stream()
                .filter(before -> before < move.step())
                .filter(before -> isToDo(world, before, move.member()))
                .allMatch(before -> chosen.contains(new Move(before, move.member()))));
  }

  /** What is still unmet when the units agree that they have done these. */
  private static Set<Place> unmet(World world, List<Move> moves) {
    var example = world.example();
    for (var move : moves) {
      for (var level : world.steps().get(move.step()).lifts()) {
        if (world.isLow(move.member(), level)) {
          example.agree(move.member(), LEVELS.get(level), 2);
        }
      }
    }
    return example.evaluate().result().gate().requirements().stream()
        .filter(one -> !one.isMet())
        .map(RequirementResult::place)
        .collect(toSet());
  }
}
