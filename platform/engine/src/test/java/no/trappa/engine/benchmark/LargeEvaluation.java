package no.trappa.engine.benchmark;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.trappa.api.definition.Combination;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.ModuleBuilder;

/** Twelve organisations, each with 25 people who answer 120 indicators in four modules. */
final class LargeEvaluation {

  static final int ORGANISATIONS = 12;
  static final int MODULES = 4;
  static final int GROUPS = 6;
  static final int INDICATORS = 5;

  private final Random random = new Random(1);
  private final Example example =
      Example.of(
              IntStream.range(0, ORGANISATIONS)
                  .mapToObj(LargeEvaluation::organisation)
                  .toArray(String[]::new))
          .smallestGroup(5);

  private LargeEvaluation() {}

  static Example create() {
    var large = new LargeEvaluation();
    for (var module = 0; module < MODULES; module++) {
      large.module("module" + module);
    }
    return large.example;
  }

  private void module(String id) {
    example.module(
        id,
        module -> {
          for (var group = 0; group < GROUPS; group++) {
            group(module, id, group);
          }
          return module;
        });
  }

  private void group(ModuleBuilder module, String id, int number) {
    var asked = new Ask[INDICATORS];
    for (var at = 0; at < INDICATORS; at++) {
      var indicator = "g" + number + "-i" + at;
      asked[at] = level(indicator).withUnion().expires().required(2);
      answer(id + "/" + indicator);
      module.step(
          "step-" + indicator, List.of(indicator), at == 0 ? new String[0] : before(number, at));
    }
    module.group("g" + number, Combination.MINIMUM, asked);
  }

  private static String[] before(int group, int at) {
    return new String[] {"step-g" + group + "-i" + (at - 1)};
  }

  /** One director, one union representative, and 23 others, mostly of one mind. */
  private void answer(String question) {
    for (var number = 0; number < ORGANISATIONS; number++) {
      var organisation = organisation(number);
      var level = random.nextInt(4);
      example.say(organisation, DIRECTOR, question, level);
      example.say(organisation, UNION, question, level + random.nextInt(2));
      example.crowd(organisation, FINANCE, question, near(level, 11));
      example.crowd(organisation, SERVICE, question, near(level, 12));
    }
  }

  private int[] near(int level, int people) {
    return random.ints(people, 0, 2).map(more -> level + more).toArray();
  }

  private static String organisation(int number) {
    return "organisation" + number;
  }
}
