package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Days and lists of rows, with forms alone. */
@WorkshopTest
class RegisterTest {

  private static final String LIST = "/p/q/2";
  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private Evaluation evaluation;
  private Phone phone;

  RegisterTest(Workshop.Host workshop, Evaluations evaluations) {
    this.workshop = workshop;
    this.evaluations = evaluations;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.phone();
  }

  @BeforeEach
  void join() {
    evaluation = workshop.evaluation();
    phone = workshop.joined(evaluation, "granvik", "digitalisation-manager");
  }

  @Nested
  class ADay {

    @Test
    void isPickedAndShownAgain() {
      phone.write("answer", "2026-01-31").press("Neste");

      assertThat(values("agreed-on"))
          .containsExactly(new AnswerValue.On(LocalDate.of(2026, 1, 31)));
      assertThat(phone.open("/p/q/1").written("answer")).isEqualTo("2026-01-31");
      assertThat(phone.page().select("input[name=answer]").attr("type")).isEqualTo("date");
    }

    @Test
    void thatIsNoneIsRefusedWithAnExample() {
      phone.write("answer", "31.1.").press("Neste");

      assertThat(phone.fault("fault")).contains("2026-03-01");
      assertThat(values("agreed-on")).isEmpty();
    }
  }

  @Nested
  class ARegister {

    @BeforeEach
    void open() {
      phone.open(LIST);
    }

    @Test
    void hasOneEmptyRowAtFirst() {
      assertThat(phone.page().select(".row-card legend").eachText()).contains("Rad 1");
      assertThat(phone.page().select(".row-card")).hasSize(1);
    }

    @Test
    void isSavedWithEveryCellAndShownAgain() {
      fill(0, "skills", "Kari", "1 250,5");
      phone.write("row.0.c.due", "2027-01-01").choose("row.0.c.type", "budget");
      phone.write("row.0.c.step", "2").press("Fullfør");

      assertThat(values("benefit-list"))
          .containsExactly(
              new AnswerValue.Rows(
                  List.of(
                      picked(
                          "skills",
                          Map.of(
                              "owner", new AnswerValue.Words("Kari"),
                              "baseline", new AnswerValue.Quantity(Fraction.of(2501, 2)),
                              "due", new AnswerValue.On(LocalDate.of(2027, 1, 1)),
                              "type", new AnswerValue.Chosen(Set.of(new Kind.Option.Id("budget"))),
                              "step", new AnswerValue.Level(Fraction.of(2)))))));
      phone.open(LIST);
      assertThat(phone.page().select(".row-card legend").eachText())
          .contains("1. Sterkere fagmiljø");
      assertThat(phone.written("row.0.c.baseline")).isEqualTo("1250,5");
      assertThat(phone.isChosen("row.0.c.type", "budget")).isTrue();
    }

    @Test
    void takesARowOfOnesOwn() {
      phone.write("row.0.subject", "+").write("row.0.title", "Felles vaktordning");
      phone.press("Fullfør");

      assertThat(values("benefit-list"))
          .containsExactly(
              new AnswerValue.Rows(
                  List.of(new Row(new Row.Subject.Own("Felles vaktordning"), new TreeMap<>()))));
    }

    @Test
    void getsAnotherRowAndKeepsTheFirst() {
      fill(0, "skills", "Kari", "");
      phone.press("Legg til en rad");

      assertThat(phone.page().select(".row-card")).hasSize(2);
      assertThat(phone.written("row.0.c.owner")).isEqualTo("Kari");
      fill(1, "lower-cost", "Ola", "");
      phone.press("Fullfør");
      assertThat(subjects()).containsExactly("skills", "lower-cost");
    }

    @Test
    void losesOnlyTheRowThatIsTakenAway() {
      fill(0, "skills", "Kari", "");
      phone.press("Legg til en rad");
      fill(1, "lower-cost", "Ola", "");
      phone.press("Ta bort raden");

      assertThat(phone.written("row.0.c.owner")).isEqualTo("Ola");
      assertThat(subjects()).containsExactly("lower-cost");
    }

    @Test
    void hasNoRoomForMoreThanItMayHold() {
      fill(0, "skills", "Kari", "");
      phone.press("Legg til en rad");
      fill(1, "lower-cost", "Ola", "");
      phone.press("Legg til en rad");
      phone.write("row.2.subject", "+").write("row.2.title", "Noe").press("Fullfør");

      assertThat(phone.open(LIST).page().select(".add")).isEmpty();
    }

    @Test
    void thatIsEmptyIsAnAnswerWhenOneSaysSo() {
      phone.choose("instead", "0").press("Fullfør");

      assertThat(values("benefit-list")).containsExactly(new AnswerValue.Rows(List.of()));
      assertThat(phone.open(LIST).isChosen("instead", "0")).isTrue();
    }
  }

  @Nested
  class BadInput {

    @BeforeEach
    void open() {
      phone.open(LIST);
    }

    @Test
    void isToldAtItsFieldAndNoRowIsLost() {
      fill(0, "skills", "Kari", "mange");
      phone.press("Legg til en rad");
      phone.write("row.1.c.owner", "Ola").press("Fullfør");

      assertThat(phone.fault("fault-row.0.c.baseline")).startsWith("Skriv et tall");
      assertThat(phone.fault("fault-row.1")).startsWith("Velg hva raden gjelder");
      assertThat(phone.fault("fault")).contains("merket i radene");
      assertThat(phone.written("row.0.c.baseline")).isEqualTo("mange");
      assertThat(phone.written("row.1.c.owner")).isEqualTo("Ola");
      assertThat(values("benefit-list")).isEmpty();
    }

    @Test
    void theSameThingTwiceIsToldAtTheSecond() {
      fill(0, "skills", "Kari", "");
      phone.press("Legg til en rad");
      fill(1, "skills", "Ola", "");
      phone.press("Fullfør");

      assertThat(phone.fault("fault-row.1")).isEqualTo("Dette er allerede valgt i en annen rad.");
    }

    @Test
    void whatDoesNotFitTheQuestionNamesItsRowAndColumn() {
      fill(0, "skills", "Kari", "-4");
      phone.press("Fullfør");

      assertThat(phone.fault("fault")).startsWith("Sterkere fagmiljø, Nullpunkt: ");
      assertThat(phone.written("row.0.c.baseline")).isEqualTo("-4");
    }

    @Test
    void rowsAndNothingToListExcludeEachOther() {
      fill(0, "skills", "Kari", "");
      phone.choose("instead", "0").press("Fullfør");

      assertThat(phone.fault("fault")).startsWith("Velg enten rader");
    }

    @Test
    void rowsThatWereSavedAreNotTakenAwayInSilence() {
      fill(0, "skills", "Kari", "");
      phone.press("Fullfør").open(LIST).press("Ta bort raden");

      assertThat(phone.fault("fault")).contains("ikke har noe å føre opp");
      assertThat(subjects()).containsExactly("skills");
    }
  }

  private void fill(int row, String subject, String owner, String baseline) {
    var name = "row." + row;
    phone.write(name + ".subject", subject).write(name + ".c.owner", owner);
    phone.write(name + ".c.baseline", baseline);
  }

  private static Row picked(String entry, Map<String, AnswerValue> cells) {
    var byColumn = new TreeMap<Column.Id, AnswerValue>();
    cells.forEach((column, value) -> byColumn.put(new Column.Id(column), value));
    return new Row(new Row.Subject.Picked(new Catalogue.Entry.Id(entry)), byColumn);
  }

  private List<String> subjects() {
    return values("benefit-list").stream()
        .flatMap(value -> ((AnswerValue.Rows) value).rows().stream())
        .map(row -> row.subject().toString())
        .toList();
  }

  private List<AnswerValue> values(String question) {
    return evaluations.sheet(evaluation.id()).answers().stream()
        .filter(answer -> answer.question().equals(QuestionRef.parse("every-kind/" + question)))
        .map(Answer::value)
        .toList();
  }
}
