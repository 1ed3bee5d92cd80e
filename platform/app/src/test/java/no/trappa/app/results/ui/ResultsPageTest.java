package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Remarks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultsPageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEveryPartInEveryLanguage(Language language) throws IOException {
    var words = SampleOutcome.in(language, "answers.yaml");

    var page = new ResultsPage(words, nothingWritten(words));

    assertThat(panels(page))
        .contains("headline", "steps", "readiness", "modules", "position", "heat-map", "findings");
    assertThat(text(page)).contains(words.say("verdict.not-ready"));
  }

  @Nested
  class HowPeopleDivide {

    @Test
    void isShownTogetherPerSideAndPerUnit() throws IOException {
      var words = SampleOutcome.in(Language.EN, "answers.yaml");

      assertThat(text(new DivisionPanel(words)))
          .contains("Everybody:", "Those who own:", "Granvik:")
          .doesNotContain(words.say("division.none"));
    }

    @Test
    void isNotShownBeforeItIsRevealed() throws IOException {
      var words = SampleOutcome.unrevealed(SampleOutcome.in(Language.EN, "answers.yaml"));

      assertThat(text(new DivisionPanel(words)))
          .contains("It is not shown yet how people divide.")
          .doesNotContain("Everybody:");
    }

    @Test
    void isNeverToldByTheMiddleOfSomeAnswers() throws IOException {
      var words = SampleOutcome.in(Language.EN, "answers.yaml");
      var median =
          new Trace.LowerMedian(
              new Place(QuestionRef.parse("preconditions/own-gain"), Unit.collaboration()),
              Fraction.of(4),
              5);

      assertThat(text(new TraceTree(words).of(median)))
          .contains("4 is the middle one of 5 answers")
          .doesNotContain("1:", "4:");
    }
  }

  @Nested
  class TheHeatMap {

    @Test
    void hasAFigureForEveryIndicatorInEveryMunicipalityThatOpensToItsTrace() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers.yaml");
      var scores =
          words.outcome().result().modules().stream()
              .flatMap(module -> module.indicators())
              .filter(one ->
                  words
                      .outcome()
                      .definitions()
                      .indicator(one.indicator())
                      .orElseThrow()
                      .scale()
                      .isPresent())
              .mapToLong(one ->
                  1
                      + one.units().keySet().stream()
                          .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                          .count())
              .sum();

      assertThat(
              all(new HeatMapPanel(words, nothingWritten(words))).filter(Figure.class::isInstance))
          .hasSize((int) scores);
    }

    @Test
    void saysAtAnIndicatorHowMuchWasWrittenAboutIt() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers.yaml");
      var remarks =
          new Remarks(List.of(new Remarks.Comment(Remarks.Origin.ANYWHERE, "Ja!")), List.of());
      var beside = new Beside(words, Map.of(QuestionRef.parse("preconditions/own-gain"), remarks));

      assertThat(text(new HeatMapPanel(words, beside))).containsOnlyOnce("Én kommentar");
    }

    @Test
    void neverShowsAnUnansweredQuestionAsZero() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers.yaml");
      var unanswered =
          words.outcome().result().modules().stream()
              .flatMap(module -> module.indicators())
              .flatMap(one -> one.units().values().stream())
              .filter(Score.Withheld.class::isInstance)
              .toList();

      assertThat(unanswered).isNotEmpty();
      assertThat(unanswered).extracting(words::mark).doesNotContain("0");
    }
  }

  @Nested
  class APlaceOnTheStairs {

    @Test
    void wearsNoLevelsColour() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers.yaml");
      var group = words.outcome().result().modules().getFirst().groups().getFirst();
      var axis = QuestionRef.of(group.indicators().getFirst().indicator());

      assertThat(coloured(words)).isGreaterThan(coloured(SampleOutcome.withAxis(words, axis)));
    }

    private long coloured(Wording words) {
      return all(new HeatMapPanel(words, nothingWritten(words)))
          .filter(one -> one.getElement().hasAttribute("data-level"))
          .count();
    }
  }

  @Nested
  class TheNextSteps {

    @Test
    void areFiveAtFirstAndSayHowManyThereAre() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers.yaml");
      var steps = words.outcome().result().nextSteps().steps();

      var panel = new StepsPanel(words);

      assertThat(steps).hasSizeGreaterThan(5);
      assertThat(text(panel)).contains(words.say("steps.lead", 5, steps.size()));
      assertThat(text(panel)).contains(words.say(steps.getFirst().text()));
    }

    @Test
    void sayThatTheyOpenTheGateOnlyWhenThatIsProved() throws IOException {
      var words = SampleOutcome.in(Language.NB, "answers-ready.yaml");
      var next = words.outcome().result().nextSteps();

      assertThat(next.opens()).isTrue();
      assertThat(text(new StepsPanel(words)))
          .contains(words.say("proof.opens", next.steps().size()));
    }
  }

  private static Beside nothingWritten(Wording words) {
    return new Beside(words, Map.of());
  }

  private static Collection<String> panels(ResultsPage page) {
    return all(page)
        .filter(Panel.class::isInstance)
        .flatMap(panel -> panel.getId().stream())
        .toList();
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(ResultsPageTest::all));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
