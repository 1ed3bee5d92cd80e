package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of a register")
class RowsCheckTest {

  private static final Catalogue.Entry COST =
      new Catalogue.Entry(
          new Catalogue.Entry.Id("cost"), Text.same("Cost"), Optional.empty(), List.of());
  private static final Kind.Register REGISTER =
      new Kind.Register(
          new Catalogue(new Catalogue.Id("benefits"), List.of(COST)),
          true,
          2,
          List.of(column("owner", new Kind.FreeText(5)), column("due", new Kind.Date())));

  private static Column column(String id, Kind kind) {
    return new Column(new Column.Id(id), Text.same(id), Optional.empty(), kind);
  }

  private static Row cost(Map<String, AnswerValue> cells) {
    var byColumn = new TreeMap<Column.Id, AnswerValue>();
    cells.forEach((column, value) -> byColumn.put(new Column.Id(column), value));
    return new Row(new Row.Subject.Picked(COST.id()), byColumn);
  }

  private static Row own(String title) {
    return new Row(new Row.Subject.Own(title), new TreeMap<>());
  }

  private static Optional<Text> fault(Row... rows) {
    return new ValueCheck(REGISTER).fault(new AnswerValue.Rows(List.of(rows)));
  }

  @Test
  void mayBeNone() {
    assertThat(fault()).isEmpty();
  }

  @Test
  void areTakenWithEveryCellOrNone() {
    Map<String, AnswerValue> cells =
        Map.of(
            "owner", new AnswerValue.Words("Kari"),
            "due", new AnswerValue.On(LocalDate.of(2027, 1, 1)));
    assertThat(fault(cost(cells), own("Our own"))).isEmpty();
  }

  @Test
  void areNotTakenWhenThereAreTooManyOrTwoAboutTheSame() {
    assertThat(fault(own("a"), own("b"), own("c"))).contains(Reasons.tooManyRows(2));
    assertThat(fault(cost(Map.of()), cost(Map.of()))).contains(Reasons.ROW_TWICE);
  }

  @Test
  void areNotTakenWithACellThatDoesNotFitItsColumn() {
    assertThat(fault(cost(Map.of("owner", new AnswerValue.Words("Everybody")))))
        .contains(inCell("owner", Reasons.tooLong(5)));
    assertThat(fault(cost(Map.of("due", new AnswerValue.DontKnow()))))
        .contains(inCell("due", Reasons.WRONG_FORM));
    assertThat(fault(cost(Map.of("else", new AnswerValue.Words("x")))))
        .contains(inCell("else", Reasons.WRONG_FORM));
  }

  private static Text inCell(String column, Text fault) {
    return Reasons.inCell(Text.same("Cost"), Text.same(column), fault);
  }

  @Test
  void areNotTakenFromOutsideTheCatalogue() {
    var stranger = new Row.Subject.Picked(new Catalogue.Entry.Id("other"));
    assertThat(fault(new Row(stranger, new TreeMap<>()))).contains(Reasons.UNKNOWN_OPTION);
    assertThat(fault(own(" "))).contains(Reasons.NO_WORDS);
  }

  @Test
  void areKeptAsTheyWereGiven() {
    var due = new AnswerValue.On(LocalDate.of(2027, 1, 1));
    var rows = new AnswerValue.Rows(List.of(cost(Map.of("due", due)), own("Our own")));
    assertThat(StoredValue.of(rows).value()).isEqualTo(rows);
    assertThat(StoredValue.of(due).value()).isEqualTo(due);
  }
}
