package no.trappa.engine.evaluation;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Outcome.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Measure;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Outcome;
import no.trappa.engine.example.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a module adds in Java, and what becomes of a module that misbehaves. */
class ModuleLogicTest {

  private static Outcome evaluate(ModuleLogic logic) {
    return Example.of("alm")
        .module(
            "m",
            module ->
                module
                    .group("g", Combination.MINIMUM, level("will"))
                    .rule(
                        "crowded",
                        UnitKind.COLLABORATION,
                        new Condition.AtLeast(
                            ref("crowd"), new Condition.Bound.Exactly(Fraction.of(2)))))
        .logic("m", logic)
        .directors("will", 3)
        .evaluate();
  }

  private static Measure measure(String question, int value) {
    var trace = new Trace.LowerMedian(place("will", "alm"), Fraction.of(value), 1);
    return new Measure(
        ref(question),
        Words.text("crowd"),
        Words.text("people"),
        Score.Scored.of(trace, new Coverage(1, 1, 1)),
        Map.of());
  }

  private static Finding finding(String owner, String id, Trigger... triggers) {
    return new Finding(
        Finding.Kind.WARNING,
        Rule.Severity.WARNING,
        owner,
        id,
        Example.unit("*"),
        Words.text("Look here."),
        List.of(triggers));
  }

  private static Trigger will() {
    return new Trigger(place("will", "alm"), Optional.of(Fraction.of(3)));
  }

  private static ModuleLogic finds(Finding... findings) {
    return new ModuleLogic() {
      @Override
      public List<Finding> findings(ModuleOutcome outcome) {
        return List.of(findings);
      }
    };
  }

  private static ModuleLogic counts(Measure... measures) {
    return new ModuleLogic() {
      @Override
      public List<Measure> measures(ModuleInput input) {
        return List.of(measures);
      }
    };
  }

  @Test
  void aModuleWithoutLogicSaysSo() {
    var outcome = Example.of("alm").asks(level("will")).evaluate();

    assertThat(outcome.module("m").logic()).isEqualTo(ModuleResult.Logic.NONE);
  }

  @Test
  void itsMeasuresAreShownAndUsableInRules() {
    var outcome = evaluate(counts(measure("crowd", 2)));

    assertThat(outcome.module("m").logic()).isEqualTo(ModuleResult.Logic.RAN);
    assertThat(outcome.measure("crowd").title()).isEqualTo(Words.text("crowd"));
    assertThat(outcome.findings(Finding.Kind.WARNING))
        .extracting(Finding::id)
        .containsExactly("crowded");
  }

  @Test
  void itsFindingsStandBesideTheRest() {
    var outcome = evaluate(finds(finding("m", "look", will())));

    assertThat(outcome.module("m").findings()).extracting(Finding::id).containsExactly("look");
    assertThat(outcome.result().findings()).extracting(Finding::id).contains("look");
  }

  @Test
  void itsExhibitsSeeTheScores() {
    var outcome =
        evaluate(
            new ModuleLogic() {
              @Override
              public List<Exhibit> exhibits(ModuleOutcome seen) {
                var score = seen.indicators().getFirst().score().known().orElseThrow();
                var entry = new Exhibit.Entry(Words.text("will"), score, Words.text("it is so"));
                var title = Words.text("ranking");
                return List.of(new Exhibit.Ranking("ranking", title, title, List.of(entry)));
              }
            });

    assertThat(outcome.module("m").exhibits())
        .singleElement()
        .isInstanceOfSatisfying(
            Exhibit.Ranking.class,
            ranking -> assertThat(ranking.entries().getFirst().value()).isEqualTo(Fraction.of(3)));
  }

  @Nested
  class Misbehaviour {

    @Test
    void whateverItThrowsTouchesNothingElse() {
      var outcome =
          evaluate(
              new ModuleLogic() {
                @Override
                public List<Finding> findings(ModuleOutcome seen) {
                  throw new StackOverflowError();
                }
              });

      assertThat(outcome.module("m").logic()).isEqualTo(ModuleResult.Logic.NOT_AVAILABLE);
      assertThat(outcome.level("will")).contains("3");
    }

    @Test
    void theSameFindingTwiceIsRefused() {
      refused(finds(finding("m", "look", will()), finding("m", "look", will())));
    }

    @Test
    void aFindingThatFollowsFromNothingIsRefused() {
      refused(finds(finding("m", "look")));
    }

    @Test
    void speakingInAnothersNameIsRefused() {
      refused(finds(finding("roles", "look", will())));
      refused(counts(measure("roles/crowd", 2)));
    }

    @Test
    void aMeasureCannotTakeAnIndicatorsPlace() {
      refused(counts(measure("will", 4)));
    }

    private static void refused(ModuleLogic logic) {
      var outcome = evaluate(logic);

      assertThat(outcome.module("m").logic()).isEqualTo(ModuleResult.Logic.NOT_AVAILABLE);
      assertThat(outcome.module("m").findings()).isEmpty();
      assertThat(outcome.level("will")).contains("3");
    }
  }
}
