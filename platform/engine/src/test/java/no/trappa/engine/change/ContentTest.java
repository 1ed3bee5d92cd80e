package no.trappa.engine.change;

import static no.trappa.engine.change.Years.FIRST;
import static no.trappa.engine.change.Years.SECOND;
import static no.trappa.engine.change.Years.between;
import static no.trappa.engine.change.Years.told;
import static no.trappa.engine.change.Years.transition;
import static no.trappa.engine.example.Ask.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions that are not what they were")
class ContentTest {

  private static Example round(LocalDate day, Ask... asked) {
    return Example.of("alm").on(day).asks(asked);
  }

  private static List<String> before(Comparison change, String question) {
    return transition(change, question, "alm").before().stream()
        .map(one -> one.place().question().toString())
        .toList();
  }

  @Test
  void otherWordsBreakTheLineAlsoWhereTheLevelIsTheSame() {
    var change =
        between(
            round(FIRST, level("will")).directors("will", 2),
            round(SECOND, level("will").worded("Who will?")).directors("will", 2));

    assertThat(told(change, "will", "alm")).isEqualTo("REWORDED");
    assertThat(change.alike().all()).isZero();
  }

  @Test
  void anotherScaleBreaksTheLine() {
    var change =
        between(
            round(FIRST, level("will", Ask.WEIGHT)).directors("will", 1),
            round(SECOND, level("will")).directors("will", 4));

    assertThat(told(change, "will", "alm")).isEqualTo("REWORDED");
  }

  @Test
  void whatIsRenamedWithTheSameWordsGoesOn() {
    var change =
        between(
            round(FIRST, level("will")).directors("will", 2),
            round(SECOND, level("wish").worded("will").replacing("will")).directors("wish", 3));

    assertThat(told(change, "wish", "alm")).isEqualTo("UP CLAIMED");
    assertThat(before(change, "wish")).containsExactly("m/will");
  }

  @Test
  void whatIsMergedShowsBothAndBreaks() {
    var change =
        between(
            round(FIRST, level("will"), level("wish")).directors("will", 2).directors("wish", 3),
            round(SECOND, level("aim").replacing("will", "wish")).directors("aim", 3));

    assertThat(told(change, "aim", "alm")).isEqualTo("REWORDED");
    assertThat(before(change, "aim")).containsExactly("m/will", "m/wish");
    assertThat(change.transitions()).hasSize(1);
  }

  @Test
  void whatIsSplitLetsBothGoBackToTheOne() {
    var change =
        between(
            round(FIRST, level("aim")).directors("aim", 2),
            round(SECOND, level("will").replacing("aim"), level("wish").replacing("aim"))
                .directors("will", 3)
                .directors("wish", 3));

    assertThat(before(change, "will")).containsExactly("m/aim");
    assertThat(before(change, "wish")).containsExactly("m/aim");
    assertThat(told(change, "wish", "alm")).isEqualTo("REWORDED");
  }

  @Test
  void newAndDroppedQuestionsAreCountedApart() {
    var change =
        between(
            round(FIRST, level("will"), level("law")).directors("will", 2).directors("law", 2),
            round(SECOND, level("will"), level("map")).directors("will", 2).directors("map", 2));

    assertThat(told(change, "map", "alm")).isEqualTo("NEW_QUESTION");
    assertThat(told(change, "law", "alm")).isEqualTo("DROPPED_QUESTION");
    assertThat(change.full().count(Movement.NOT_COMPARED, Cause.CONTENT)).isEqualTo(2);
    assertThat(change.alike().all()).isEqualTo(1);
  }

  @Test
  void aConditionOverARewordedQuestionIsAnotherCondition() {
    var change =
        between(
            resting(FIRST, level("law")).directors("law", 1).directors("wish#scope", 1),
            resting(SECOND, level("law").worded("Is it?"))
                .directors("law", 3)
                .directors("wish#scope", 1));

    assertThat(transition(change, "wish", "*").broken()).contains(Break.REWORDED);
  }

  private static Example resting(LocalDate day, Ask law) {
    var lawful = new Condition.Bound.Exactly(Fraction.of(2));
    return round(
        day,
        law,
        Ask.computed(
            "wish",
            List.of(Ask.input("scope")),
            Ask.when(3, new Condition.AtLeast(Example.ref("law"), lawful)),
            Ask.when(1, new Condition.All(List.of()))));
  }

  @Test
  void aGapThatALowerRequirementTookAwayIsTheRequirementsDoing() {
    var wish = level("will").required(Ambition.LIMITED, 2).required(Ambition.EXTENSIVE, 3);
    var change =
        between(
            round(FIRST, wish).directors("will", 2),
            round(SECOND, wish).ambition(Ambition.LIMITED).directors("will", 2));

    assertThat(told(change, "will", "alm")).isEqualTo("SAME");
    assertThat(change.gaps())
        .singleElement()
        .returns(Gap.Fate.CLOSED, Gap::fate)
        .returns(Cause.REQUIREMENT, gap -> gap.cause().orElseThrow());
  }

  @Test
  void otherWeightsBreakTheLineOfTheModuleAndNotOfItsQuestions() {
    var change = between(weighed(FIRST, "1"), weighed(SECOND, "2"));

    assertThat(change.reweighted()).containsExactly(new ModuleDefinition.Id("m"));
    assertThat(told(change, "will", "alm")).isEqualTo("SAME");
  }

  private static Example weighed(LocalDate day, String weight) {
    return Example.of("alm")
        .on(day)
        .module(
            "m",
            module ->
                module.group(
                    "g",
                    Combination.WEIGHTED_MEAN,
                    level("will", Ask.WEIGHT).weighing(weight),
                    level("law", Ask.WEIGHT).weighing("1")))
        .directors("will", 1)
        .directors("law", 1);
  }
}
