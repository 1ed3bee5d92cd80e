package no.trappa.engine.change;

import static no.trappa.engine.change.Years.FIRST;
import static no.trappa.engine.change.Years.SECOND;
import static no.trappa.engine.change.Years.between;
import static no.trappa.engine.change.Years.shown;
import static no.trappa.engine.change.Years.transition;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.definition.Across;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The same question, answered by others")
class RespondentsTest {

  private static Example round(LocalDate day) {
    return Example.of("alm").on(day).asks(level("will").withUnion().required(2));
  }

  private static String told(Example earlier, Example later) {
    return Years.told(between(earlier, later), "will", "alm");
  }

  @Test
  void aLevelTheDirectorGaveWhereThePeopleDidBeforeIsByOthers() {
    var people = round(FIRST).crowd("alm", FINANCE, "will", 1, 1, 1);

    assertThat(told(people, round(SECOND).directors("will", 3))).isEqualTo("UP RESPONDENTS");
  }

  @Test
  void anAgreedLevelIsByOthersThanTheDirectorAlone() {
    assertThat(told(round(FIRST).directors("will", 3), round(SECOND).agree("alm", "will", 2)))
        .isEqualTo("DOWN RESPONDENTS");
  }

  @Test
  void aUnionThatBringsTheLevelDownIsANewRespondent() {
    var with = round(SECOND).directors("will", 3).say("alm", UNION, "will", 2);

    assertThat(told(round(FIRST).directors("will", 3), with)).isEqualTo("DOWN RESPONDENTS");
  }

  @Test
  void evidenceSpeaksForItselfWhoeverBringsIt() {
    var people = round(FIRST).crowd("alm", FINANCE, "will", 1, 1, 1);
    var shown = shown(round(SECOND), SECOND, FIRST.plusMonths(3), "alm", "will", 3);

    assertThat(told(people, shown)).isEqualTo("UP REAL");
  }

  @Test
  void evidenceThatWasThereBeforeDocumentsNoRise() {
    var before = shown(round(FIRST), FIRST, FIRST.plusDays(9), "alm", "will", 1);
    var same = shown(round(SECOND), SECOND, FIRST.plusDays(9), "alm", "will", 3);

    assertThat(told(before, same)).isEqualTo("UP CLAIMED");
  }

  @Test
  void evidenceForALowerLevelDocumentsNoRise() {
    var later = round(SECOND).directors("will", 3).crowd("alm", FINANCE, "will", 2);
    later.sayOn(SECOND, Optional.of(SECOND), "alm", FINANCE, "will", 2);

    assertThat(told(round(FIRST).directors("will", 1).crowd("alm", FINANCE, "will", 1), later))
        .isEqualTo("UP CLAIMED");
  }

  @Test
  void aLevelThatCouldNotBeToldIsNoRise() {
    var unsure = round(FIRST).dontKnow("alm", "director", "will");

    assertThat(told(unsure, round(SECOND).directors("will", 3))).isEqualTo("TOLD COVERAGE");
    assertThat(between(unsure, round(SECOND).directors("will", 1)).gaps())
        .singleElement()
        .returns(Gap.Fate.APPEARED, Gap::fate);
  }

  /** Nobody knows who is who in two rounds: the worst is that all others said the same. */
  @Nested
  @DisplayName("where few of the protected came or went")
  class Few {

    private static Example people(LocalDate day, int... levels) {
      return round(day).crowd("alm", FINANCE, "will", levels);
    }

    @Test
    void nothingIsToldWhenOneCame() {
      var change = between(people(FIRST, 1, 1, 2, 2), people(SECOND, 1, 1, 2, 2, 2));
      var will = transition(change, "will", "alm");

      assertThat(Years.told(change, "will", "alm")).isEqualTo("TOO_FEW");
      assertThat(will.before().getFirst().end()).isEqualTo(new End.KeptBack());
      assertThat(will.after().orElseThrow().end()).isEqualTo(new End.KeptBack());
      assertThat(change.gaps()).isEmpty();
      assertThat(change.maturity().beforeAlike()).isEmpty();
    }

    @Test
    void norWhenAsManyCameAsWent() {
      var before = people(FIRST, 1, 1, 1).crowd("alm", "service", "will", 1);
      var after = people(SECOND, 2, 2, 2, 2);

      assertThat(told(before, after)).isEqualTo("TOO_FEW");
    }

    @Test
    void norWhenOneWhoLeftTookADisputeAway() {
      var before = people(FIRST, 3, 3, 1).directors("will", 3);
      var after = people(SECOND, 3, 3).directors("will", 3);

      assertThat(told(before, after)).isEqualTo("TOO_FEW");
    }

    @Test
    void itIsToldWhenEnoughCame() {
      assertThat(told(people(FIRST, 1, 1, 1), people(SECOND, 1, 1, 1, 2, 2, 2, 2)))
          .isEqualTo("UP RESPONDENTS");
    }

    @Test
    void itIsToldWhenTheSameNumberAnsweredAnew() {
      assertThat(told(people(FIRST, 1, 1, 1), people(SECOND, 1, 2, 2))).isEqualTo("UP CLAIMED");
    }

    @Test
    void itIsToldWhenTheDirectorSpeaksAndNobodyIsFarOff() {
      var before = people(FIRST, 2, 2, 2).directors("will", 2);
      var after = people(SECOND, 2, 2, 3, 2).directors("will", 3);

      assertThat(told(before, after)).isEqualTo("UP CLAIMED");
    }

    @Test
    void itIsToldWhereEverythingIsOpen() {
      assertThat(told(people(FIRST, 1, 1, 1).open(), people(SECOND, 1, 1, 2, 2, 2).open()))
          .isEqualTo("UP RESPONDENTS");
    }
  }

  @Test
  void whatNobodyIsAskedForKeepsNothingBack() {
    var asked = level("plan").ofTheWhole().across(Across.FACT).required(2);
    var before = Example.of("alm").on(FIRST).asks(asked).say("*", "manager", "plan", 1);
    var after = Example.of("alm").on(SECOND).asks(asked).say("*", "manager", "plan", 2);
    after.crowd("alm", FINANCE, "plan", 2);

    assertThat(Years.told(between(before, after), "plan", "*")).isEqualTo("UP CLAIMED");
  }

  @Test
  void aQuestionAboutTheWholeIsExplainedByItsOwnAnswers() {
    var asked = new Ask[] {level("plan").ofTheWhole().confirmed().required(2)};
    var before = Example.of("alm").on(FIRST).asks(asked).say("*", "manager", "plan", 1);
    var after = Example.of("alm").on(SECOND).asks(asked);
    before.say("alm", "director", "plan", 1);
    shown(after, SECOND, SECOND, "alm", "plan", 2).say("*", "manager", "plan", 2);

    assertThat(Years.told(between(before, after), "plan", "*")).isEqualTo("UP REAL");
  }
}
