package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Row;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.Test;

class RegisterTablesTest {

  private static final Unit GRANVIK = Unit.of(new Organisation.Id("granvik"));
  private static final IndicatorRef LIST = QuestionRef.parse("benefits/benefit-list").indicator();
  private static final Catalogue.Entry SKILLS =
      new Catalogue.Entry(
          new Catalogue.Entry.Id("skills"), Text.same("Skills"), Optional.empty(), List.of());
  private static final Kind.Register REGISTER =
      new Kind.Register(
          new Catalogue(new Catalogue.Id("benefits"), List.of(SKILLS)),
          true,
          5,
          List.of(
              column("owner", new Kind.FreeText(20)),
              column(
                  "baseline",
                  new Kind.Quantity(Text.same("kr"), Optional.empty(), Optional.empty())),
              column("due", new Kind.Date())));

  @Test
  void everyFilledCellStandsInTheTableOfItsUnit() throws IOException {
    var cells = new TreeMap<Column.Id, AnswerValue>();
    cells.put(new Column.Id("owner"), new AnswerValue.Words("Kari <b>"));
    cells.put(new Column.Id("baseline"), new AnswerValue.Quantity(Fraction.of(5, 2)));
    cells.put(new Column.Id("due"), new AnswerValue.On(LocalDate.of(2027, 1, 1)));
    var rows = new AnswerValue.Rows(List.of(new Row(new Row.Subject.Picked(SKILLS.id()), cells)));

    assertThat(shown(rows)).contains("Skills", "Kari <b>", "2,5 kr", "1. januar 2027");
  }

  @Test
  void aRowOfTheirOwnIsCalledWhatTheyCallIt() throws IOException {
    var row = new Row(new Row.Subject.Own("Felles vakt"), new TreeMap<>(Map.of()));
    assertThat(shown(new AnswerValue.Rows(List.of(row)))).contains("Felles vakt");
  }

  @Test
  void nothingToListIsSaid() throws IOException {
    var words = SampleOutcome.in(Language.NB, "answers.yaml");
    assertThat(shown(new AnswerValue.Rows(List.of()))).contains(words.say("said.no-rows"));
    assertThat(shown(new AnswerValue.DontKnow())).contains(words.say("reason.dont-know"));
  }

  private static String shown(AnswerValue value) throws IOException {
    var words = SampleOutcome.in(Language.NB, "answers.yaml");
    return new RegisterTables(words, LIST, REGISTER)
        .of(GRANVIK, value)
        .getElement()
        .getTextRecursively();
  }

  private static Column column(String id, Kind kind) {
    return new Column(new Column.Id(id), Text.same(id), Optional.empty(), kind);
  }
}
