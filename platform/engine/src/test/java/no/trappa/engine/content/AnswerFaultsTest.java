package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whoever scores a file of answers")
class AnswerFaultsTest {

  private static final Row LOWER_COST =
      new Row(
          new Row.Subject.Picked(new Catalogue.Entry.Id("lower-cost")),
          new TreeMap<>(
              Map.of(
                  new Column.Id("owner"),
                  new AnswerValue.Words("Kari"),
                  new Column.Id("baseline"),
                  new AnswerValue.Quantity(Fraction.of(10)),
                  new Column.Id("due"),
                  new AnswerValue.On(LocalDate.of(2027, 1, 1)),
                  new Column.Id("step"),
                  new AnswerValue.Level(Fraction.ONE))));
  private static final Row OUR_OWN =
      new Row(
          new Row.Subject.Own("Our own"),
          new TreeMap<>(
              Map.of(
                  new Column.Id("type"),
                  new AnswerValue.Chosen(
                      Set.of(new Kind.Option.Id("budget"), new Kind.Option.Id("quality"))),
                  new Column.Id("measured-on"),
                  new AnswerValue.On(LocalDate.of(2026, 1, 1)))));

  private final AnswersReader reader = new AnswersReader(Corpus.definitions());

  @ParameterizedTest
  @MethodSource("faulty")
  void isToldWhatDoesNotFitTheQuestionsAsked(Path file) {
    var reading = reader.read(Corpus.source(file));
    assertThat(Corpus.found(reading.faults())).containsExactlyElementsOf(Corpus.expected(file));
    assertThat(Corpus.expected(file)).isNotEmpty();
  }

  @Test
  void getsEveryAnswerInItsOwnForm() {
    var sheet = read(Corpus.source(Corpus.good("answers").findFirst().orElseThrow()));
    assertThat(sheet.answers())
        .extracting(Answer::value)
        .containsExactly(
            new AnswerValue.Level(Fraction.ONE),
            new AnswerValue.Quantity(Fraction.of(7, 2)),
            new AnswerValue.Chosen(Set.of(new Kind.Option.Id("fast"))),
            new AnswerValue.Quantity(Fraction.of(4)),
            new AnswerValue.DontKnow(),
            new AnswerValue.NotApplicable("Too early."),
            new AnswerValue.Rows(List.of(LOWER_COST, OUR_OWN)),
            new AnswerValue.Rows(List.of()),
            new AnswerValue.On(LocalDate.of(2026, 12, 24)),
            new AnswerValue.On(LocalDate.of(2026, 1, 1)));
    assertThat(sheet.answers().getFirst().evidence()).isPresent();
    assertThat(sheet.agreed().getFirst().minority()).hasValue("Too high.");
    assertThat(sheet.override()).isPresent();
  }

  @Test
  void mayWriteJsonIndentedWithTabs() {
    var sheet =
        read(
            Source.of(
                "answers.json",
                """
                {
                \t"format": "trappa-answers/1", "assessment": "start",
                \t"situation": {"phase":"before","ambition":"limited","reference":"2026-03-01",
                \t\t"members":[{"id":"north","name":"N\\u00f8rd \\ud83d\\ude00 \\/"}]},
                \t"respondents": [{"key":"n1","unit":"north","role":"director"}],
                \t"answers": [{"by":"n1","question":"small/gain","level":2,"on":"2026-02-01"}]
                }
                """));
    assertThat(sheet.situation().members().getFirst().name()).isEqualTo("Nørd 😀 /");
    assertThat(sheet.situation().smallestGroup()).isEqualTo(5);
    assertThat(sheet.answers().getFirst().respondent().unit())
        .isEqualTo(Unit.of(sheet.situation().members().getFirst().id()));
  }

  @Test
  void isToldOfTheFaultsOfJsonOnTheirLinesToo() {
    var reading =
        reader.read(
            Source.of(
                "answers.json", "{\n  \"format\": \"trappa-answers/1\",\n  \"asessment\": 1}"));
    assertThat(reading.faults())
        .last()
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_KEY);
          assertThat(fault.at()).hasToString("3:3");
          assertThat(fault.message().en()).endsWith("Did you mean \"assessment\"?");
        });
  }

  private AnswerSheet read(Source source) {
    var reading = reader.read(source);
    assertThat(reading.faults()).isEmpty();
    return Optional.of(reading).flatMap(Reading::accepted).orElseThrow();
  }

  static Stream<Path> faulty() {
    return Corpus.faulty("answers");
  }
}
