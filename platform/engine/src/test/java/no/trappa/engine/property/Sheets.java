package no.trappa.engine.property;

import static no.trappa.engine.example.Ask.computed;
import static no.trappa.engine.example.Ask.input;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.when;
import static no.trappa.engine.example.Example.ref;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.ModuleBuilder;
import no.trappa.engine.example.Words;

/** Three organisations that say anything at all about six indicators. */
final class Sheets extends DomainContextBase {

  static final List<String> MEMBERS = List.of("alm", "bjerk", "gran");
  static final List<String> LEVELS = List.of("will", "law", "map");

  /** The answers of directors, heads of finance and unions to each level, then of the manager. */
  record Sheet(List<Said> directors, List<Said> others, List<Said> manager) {

    Example example() {
      var example = Example.of(MEMBERS.toArray(String[]::new)).module("m", Sheets::module);
      for (var at = 0; at < directors.size(); at++) {
        var unit = MEMBERS.get(at % MEMBERS.size());
        var question = LEVELS.get(at / MEMBERS.size());
        directors.get(at).direct(example, unit, question);
        others.get(at).tell(example, unit, Words.FINANCE, question);
        others.get(others.size() - 1 - at).tell(example, unit, Words.UNION, question);
        directors.get(at).direct(example, unit, "wish#scope");
      }
      manager.getFirst().tell(example, "*", Words.MANAGER, "plan");
      manager.getLast().tell(example, "alm", Words.DIRECTOR, "plan");
      return example.item("mandate", UnitKind.COLLABORATION);
    }
  }

  private static ModuleBuilder module(ModuleBuilder module) {
    return module
        .group(
            "g",
            Combination.MINIMUM,
            level("will").withUnion().required(3),
            level("law").required(2).critical(),
            level("map"))
        .group(
            "h",
            Combination.MINIMUM,
            level("plan").ofTheWhole().across(Across.FACT).required(2),
            computed(
                    "wish",
                    List.of(input("scope")),
                    when(3, new Condition.SpreadAtMost(List.of(ref("wish#scope")), 1)),
                    when(1, new Condition.All(List.of())))
                .required(3))
        .stepTo("draw-map", "map", 1)
        .step("write-will", List.of("will"), "draw-map")
        .step("write-both", List.of("will", "law"), "plan-it")
        .step("ask-lawyer", List.of("law"))
        .step("plan-it", List.of("plan"))
        .step("meet", List.of("wish"), "ask-lawyer")
        .rule(
            "vague",
            UnitKind.ORGANISATION,
            new Condition.Below(ref("will"), new Condition.Bound.Exactly(Fraction.of(2))));
  }

  @Provide
  Arbitrary<Said> said() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(0, 4).map(Said.Level::new)),
        Tuple.of(1, Arbitraries.of(new Said.DontKnow())),
        Tuple.of(1, Arbitraries.of(new Said.NotApplicable())),
        Tuple.of(1, Arbitraries.of(new Said.Nothing())));
  }

  @Provide
  Arbitrary<Sheet> sheets() {
    var nine = said().list().ofSize(MEMBERS.size() * LEVELS.size());
    return Combinators.combine(nine, nine, said().list().ofSize(2)).as(Sheet::new);
  }
}
