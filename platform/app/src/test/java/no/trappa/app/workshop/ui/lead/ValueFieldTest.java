package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.Filled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was agreed on is filled in by the form of the question, and checked as answers are. */
class ValueFieldTest extends AtTheMeeting {

  private static final Kind PEOPLE =
      new Kind.Quantity(
          Text.same("folk"), Optional.of(Fraction.of(0)), Optional.of(Fraction.of(500)));

  private final Messages messages;

  ValueFieldTest(@Autowired Host host, @Autowired Messages messages) {
    super(host);
    this.messages = messages;
  }

  @Test
  void aNumberIsWrittenAsPeopleWriteNumbers() {
    var field = field(PEOPLE, Language.NB);
    in(field, TextField.class).setValue("12,5");

    assertThat(field.read()).contains(new AnswerValue.Quantity(Fraction.parse("12.5")));
  }

  @Test
  void aNumberThatIsNoneOrOutOfBoundsIsSaidBesideTheFieldInTheReadersLanguage() {
    var field = field(PEOPLE, Language.NN);
    in(field, TextField.class).setValue("tolv");
    assertThat(field.read()).isEmpty();
    assertThat(fault(field)).isEqualTo("Skriv eit tal, til dømes 12 eller 2,5.");

    in(field, TextField.class).setValue("501");
    assertThat(field.read()).isEmpty();
    assertThat(fault(field)).contains("500");

    in(field, TextField.class).setValue("500");
    assertThat(field.read()).isPresent();
    assertThat(fault(field)).isEmpty();
  }

  @Test
  void wordsMayBeAsLongAsTheQuestionAllows() {
    var field = field(new Kind.FreeText(10), Language.EN);
    in(field, TextArea.class).setValue("eleven char");
    assertThat(field.read()).isEmpty();
    assertThat(fault(field)).contains("10");

    in(field, TextArea.class).setValue("ten chars.");
    assertThat(field.read()).contains(new AnswerValue.Words("ten chars."));
  }

  @Test
  void aDayIsPicked() {
    var field = field(new Kind.Date(), Language.NB);
    assertThat(field.read()).isEmpty();
    assertThat(fault(field)).isEqualTo("Skriv eller velg hva dere ble enige om.");

    in(field, DatePicker.class).setValue(LocalDate.of(2026, 3, 1));
    assertThat(field.read()).contains(new AnswerValue.On(LocalDate.of(2026, 3, 1)));
  }

  @Test
  void whatIsAgreedAlreadyStandsInItAsTheReaderWritesIt() {
    var number = new AnswerValue.Quantity(Fraction.parse("2.5"));
    var field = field(PEOPLE, Language.NB);
    field.fill(Filled.of(number, Language.NB));

    assertThat(in(field, TextField.class).getValue()).isEqualTo("2,5");
    assertThat(field.read()).contains(number);
  }

  @Test
  void whatIsHalfWrittenIsToldFromNothing() {
    var field = field(PEOPLE, Language.NB);
    in(field, TextField.class).setValue("12 el");

    assertThat(field.filled()).isNotEqualTo(Filled.NOTHING);
  }

  private ValueField field(Kind kind, Language language) {
    UI.getCurrent().setLocale(language.locale());
    var definitions = host().evaluations().definitions(evaluation().id());
    return new ValueField(new Words(messages.in(language), evaluation(), definitions), kind);
  }

  private static <C extends Component> C in(ValueField field, Class<C> kind) {
    return kind.cast(field.getChildren().findFirst().orElseThrow());
  }

  private static String fault(ValueField field) {
    return ((HasValidation) field.getChildren().findFirst().orElseThrow()).getErrorMessage();
  }
}
