package no.trappa.verifier.sense;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.place.Places;

/** Rules and derived levels that some answers bring about, and others do not. */
final class Firing {

  private final ModuleDefinition module;
  private final Places places;

  private Firing(ModuleDefinition module, Places places) {
    this.module = module;
    this.places = places;
  }

  static Stream<Fault> check(ModuleDefinition module, Places places) {
    var firing = new Firing(module, places);
    return Stream.concat(firing.rules(), module.indicators().flatMap(firing::levels));
  }

  private Stream<Fault> rules() {
    return module.rules().stream()
        .flatMap(rule -> {
          var when = places.path("rules", rule.id()) + ".when";
          return switch (reach(List.of(), rule.when())) {
            case NEVER -> Stream.of(places.fault(when, FaultCode.NEVER_HOLDS));
            case ALWAYS -> Stream.of(places.fault(when, FaultCode.ALWAYS_HOLDS));
            case SOMETIMES, UNTOLD -> Stream.empty();
          };
        });
  }

  /** A level counts where its condition holds and none of those before it does. */
  private Stream<Fault> levels(Indicator indicator) {
    if (!(indicator.kind() instanceof Kind.Computed computed)) {
      return Stream.empty();
    }
    var conditions = computed.levels().stream().map(Kind.DerivedLevel::when).toList();
    var path = places.path("indicators", indicator.id()) + ".levels.";
    return IntStream.range(0, conditions.size())
        .filter(at -> reach(conditions.subList(0, at), conditions.get(at)) == Reach.NEVER)
        .mapToObj(at -> places.fault(path + (at + 1) + ".when", FaultCode.NEVER_HOLDS));
  }

  private Reach reach(List<Condition> before, Condition condition) {
    return Worlds.of(module, Stream.concat(before.stream(), Stream.of(condition)).toList())
        .map(worlds -> reach(worlds, before, condition))
        .orElse(Reach.UNTOLD);
  }

  private static Reach reach(Worlds worlds, List<Condition> before, Condition condition) {
    var open = worlds.all().filter(world -> before.stream().noneMatch(world::holds)).iterator();
    var reach = Reach.NEVER;
    for (var first = true; open.hasNext(); first = false) {
      var holds = open.next().holds(condition);
      if (!first && holds != (reach == Reach.ALWAYS)) {
        return Reach.SOMETIMES;
      }
      reach = holds ? Reach.ALWAYS : Reach.NEVER;
    }
    return reach;
  }

  /** In how many of the worlds that can be told apart a condition holds. */
  private enum Reach {
    NEVER,
    SOMETIMES,
    ALWAYS,
    UNTOLD
  }
}
