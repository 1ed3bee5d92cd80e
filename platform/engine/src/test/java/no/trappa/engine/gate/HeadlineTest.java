package no.trappa.engine.gate;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Score;
import no.trappa.api.result.Verdict;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** The first thing to say. */
class HeadlineTest {

  @Test
  void maturityIsTheLowestOfWhatTheGateRequiresSomethingOf() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("will").required(3), level("plan").required(1), level("later"))
            .directors("will", 3, 2)
            .directors("plan", 2, 4)
            .directors("later", 0, 0)
            .evaluate();

    var headline = outcome.result().headline();
    assertThat(value(headline.maturity())).contains("2");
    assertThat(headline.heldDownBy()).containsExactly(place("plan", "alm"), place("will", "bjerk"));
  }

  @Test
  void whatHidesItIsNamedWhereItIsWithheld() {
    var outcome =
        Example.of("alm", "bjerk").asks(level("will").required(3)).directors("will", 3).evaluate();

    assertThat(outcome.result().headline().maturity()).isInstanceOf(Score.Withheld.class);
    assertThat(outcome.result().headline().heldDownBy()).containsExactly(place("will", "bjerk"));
  }

  @Test
  void ofOneObjectTheCollaborationIsNamed() {
    var outcome =
        Example.of("alm")
            .asks(level("plan").ofTheWhole().across(Across.FACT).confirmed().required(3))
            .say("*", MANAGER, "plan", 2)
            .directors("plan", 2)
            .evaluate();

    assertThat(outcome.result().headline().heldDownBy()).containsExactly(place("plan", "*"));
  }

  @Test
  void eachModuleHasItsOwnAndDocumentsBelongToNone() {
    var outcome =
        Example.of("alm")
            .module(
                "m", module -> module.group("g", Combination.MINIMUM, level("will").required(2)))
            .module(
                "other", module -> module.group("h", Combination.MINIMUM, level("law").required(4)))
            .item("mandate", UnitKind.COLLABORATION)
            .directors("will", 2)
            .directors("other/law", 1)
            .evaluate();

    assertThat(outcome.module("m").headline().verdict()).isEqualTo(Verdict.READY);
    assertThat(value(outcome.module("m").headline().maturity())).contains("2");
    assertThat(outcome.module("other").headline().verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(outcome.result().headline().verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(value(outcome.result().headline().maturity())).contains("1");
  }

  @Test
  void whereNothingIsRequiredThereIsNoLevelToTell() {
    var outcome = Example.of("alm").asks(level("will")).directors("will", 3).evaluate();

    assertThat(outcome.result().headline().maturity())
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> assertThat(withheld.reason()).isEqualTo(Score.Reason.NOT_ASKED));
  }
}
