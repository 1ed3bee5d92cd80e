package no.trappa.engine.property;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.DIRECTOR;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Combination;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Nest;

/** One organisation that says anything at all to groups that combine in every way. */
final class Nested extends DomainContextBase {

  static final List<String> GROUPS = List.of("weights", "sums", "means", "ladder", "rung");
  private static final List<String> NUMERIC = List.of("a", "b", "c", "d");
  private static final List<String> ORDINAL = List.of("e", "f", "g");

  /** What is said to each question; a level is the number of a step, from 0 to 3. */
  record Answers(List<Said> said) {

    Example example() {
      var example = Example.of("alm").module("m", module -> module.groups(weights(), ladder()));
      for (var at = 0; at < said.size(); at++) {
        say(example, at);
      }
      return example;
    }

    private void say(Example example, int at) {
      if (at >= NUMERIC.size()) {
        said.get(at).direct(example, "alm", ORDINAL.get(at - NUMERIC.size()));
      } else if (said.get(at) instanceof Said.Level(var step)) {
        var value = new AnswerValue.Level(WEIGHT.levels().get(step));
        example.say("alm", DIRECTOR, NUMERIC.get(at), value);
      } else {
        said.get(at).direct(example, "alm", NUMERIC.get(at));
      }
    }

    /** The same with one answer changed. */
    Answers with(int at, Said other) {
      var changed = new ArrayList<>(said);
      changed.set(at, other);
      return new Answers(changed);
    }

    /** Whatever is open is answered after all. */
    Answers completed(int step) {
      return new Answers(
          said.stream()
              .map(one ->
                  one instanceof Said.DontKnow || one instanceof Said.Nothing
                      ? new Said.Level(step)
                      : one)
              .toList());
    }
  }

  private static Nest weights() {
    return Nest.of(
            "weights",
            Combination.WEIGHTED_MEAN,
            List.of(
                Nest.of("sums", Combination.SUM, numeric("a"), numeric("b")).weighing("2"),
                Nest.of("means", Combination.MEAN, numeric("c")).weighing("1/3")))
        .holding(numeric("d").weighing("5"));
  }

  private static Nest ladder() {
    return Nest.staged(
        "ladder",
        2,
        List.of(Nest.of("rung", Combination.MINIMUM, level("e")).atStage(1)),
        level("f").atStage(2),
        level("g").atStage(3));
  }

  private static Ask numeric(String id) {
    return level(id, WEIGHT);
  }

  @Provide
  Arbitrary<Answers> answers() {
    Arbitrary<Said> one =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(0, 3).map(Said.Level::new)),
            Tuple.of(1, Arbitraries.of(new Said.DontKnow())),
            Tuple.of(1, Arbitraries.of(new Said.NotApplicable())),
            Tuple.of(1, Arbitraries.of(new Said.Nothing())));
    return one.list().ofSize(NUMERIC.size() + ORDINAL.size()).map(Answers::new);
  }
}
