package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreeingTest extends AtTheMeeting {

  private static final Unit FJELLHEIM = Unit.of(new Organisation.Id("fjellheim"));

  AgreeingTest(@Autowired Host host) {
    super(host);
  }

  @Test
  void whatIsDisputedIsNamedOnceItIsRevealed() {
    theyDisagree();
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(page()).doesNotContain("Svarene spriker");
    press("Vis svarene");

    assertThat(page())
        .contains("Svarene spriker, og nivået holdes tilbake")
        .contains("Fjellheim kommune (Har kommunen skrevet ned");
    assertThat(page()).contains("Sprikende svar");
  }

  @Test
  void theAgreedAnswerIsKeptWithWhyAndTheMinorityAndEndsTheQuestion() {
    theyDisagree();
    talkAboutIt();
    open();
    press("Registrer felles svar");
    choose(3);
    area("Hvorfor (valgfritt)").setValue("Regnet på i mars");
    area("Mindretallets syn (valgfritt)").setValue("For tidlig");
    press("Lagre felles svar");

    assertThat(settled())
        .singleElement()
        .satisfies(settled -> {
          assertThat(settled.by()).isEqualTo("kari");
          assertThat(settled.decision())
              .isEqualTo(agreed(3, "Regnet på i mars", Optional.of("For tidlig")));
        });
    assertThat(step(OWN_GAIN)).isEqualTo(Step.AGREED);
    assertThat(buttons()).contains("Neste spørsmål");
    assertThat(page()).contains("Fjellheim kommune: nivå 3 · kari");
  }

  @Test
  void whereNobodyIsApartTheWholeGroupCanAgreeEachForItself() {
    talkAboutIt();
    open();
    choose(2);
    press("Lagre felles svar");

    assertThat(settled()).hasSize(3);
    assertThat(step(OWN_GAIN)).isEqualTo(Step.AGREED);
  }

  @Test
  void nothingIsSavedWithoutALevel() {
    talkAboutIt();
    open();
    press("Lagre felles svar");

    assertThat(settled()).isEmpty();
    assertThat(level().isInvalid()).isTrue();
  }

  @Test
  void halfASentenceStaysWhateverElseHappens() {
    talkAboutIt();
    open();
    area("Hvorfor (valgfritt)").setValue("Vi mener at");
    join("storelv", "municipal-director");
    another(new Move.ShowNames(false));
    waitFor(() -> buttons().contains("Vis navn på virksomheter"));
    another(new Move.Show(Picture.CODE));
    waitFor(() -> !buttons().contains("Lagre felles svar"));
    another(new Move.Open(OWN_GAIN));
    waitFor(() -> buttons().contains("Lagre felles svar"));

    assertThat(area("Hvorfor (valgfritt)").getValue()).isEqualTo("Vi mener at");
  }

  @Test
  void whoIsStillWritingIsToldWhatSomebodyElseSavedAndLosesNothing() {
    theyDisagree();
    talkAboutIt();
    open();
    choose(1);
    area("Hvorfor (valgfritt)").setValue("Karis grunn");
    host()
        .settlements()
        .settle(evaluation().id(), agreed(4, "Olas grunn", Optional.empty()), "ola", 0);
    waitFor(() -> page().contains("ola lagret et felles svar mens du skrev"));
    assertThat(page()).contains("Olas grunn");
    assertThat(area("Hvorfor (valgfritt)").getValue()).isEqualTo("Karis grunn");

    press("Lagre felles svar");
    assertThat(settled()).singleElement().extracting(Settlement::by).isEqualTo("kari");
    assertThat(host().settlements().history(evaluation().id())).hasSize(2);
  }

  @Test
  void whoSavesAtTheSameMomentIsTold() {
    theyDisagree();
    talkAboutIt();
    open();
    choose(1);
    host()
        .settlements()
        .settle(evaluation().id(), agreed(4, "Olas grunn", Optional.empty()), "ola", 0);
    press("Lagre felles svar");

    assertThat(page()).contains("ola lagret et felles svar mens du skrev").contains("Olas grunn");
    assertThat(settled()).singleElement().extracting(Settlement::by).isEqualTo("ola");
  }

  @Test
  void whatIsAgreedCanBeChanged() {
    host().settlements().settle(evaluation().id(), agreed(4, "Først", Optional.empty()), "ola", 0);
    talkAboutIt();
    open();
    whom().setValue(new Whom(List.of(FJELLHEIM)));
    assertThat(area("Hvorfor (valgfritt)").getValue()).isEqualTo("Først");
    choose(2);
    press("Lagre felles svar");

    assertThat(settled())
        .singleElement()
        .extracting(Settlement::decision)
        .isEqualTo(agreed(2, "Først", Optional.empty()));
  }

  @Test
  void whoSavedFirstIsToldWhatSomebodyElseMadeOfIt() {
    talkAboutIt();
    open();
    whom().setValue(new Whom(List.of(FJELLHEIM)));
    choose(3);
    press("Lagre felles svar");
    host()
        .settlements()
        .settle(evaluation().id(), agreed(1, "Olas grunn", Optional.empty()), "ola", 1);
    waitFor(() -> page().contains("ola har endret det felles svaret"));

    assertThat(page()).contains("Olas grunn", "Det som sto her før, ligger i historikken.");
    assertThat(area("Hvorfor (valgfritt)").getValue()).isEqualTo("Olas grunn");
  }

  @Test
  void ofAllTheOrganisationsNoneIsSavedWhereSomebodyElseWasFirstWithOne() {
    talkAboutIt();
    open();
    choose(3);
    host()
        .settlements()
        .settle(evaluation().id(), agreed(1, "Olas grunn", Optional.empty()), "ola", 0);
    press("Lagre felles svar");
    assertThat(settled()).singleElement().extracting(Settlement::by).isEqualTo("ola");
    assertThat(page()).contains("ola lagret et felles svar mens du skrev");

    press("Lagre felles svar");
    assertThat(settled()).hasSize(3).extracting(Settlement::by).containsOnly("kari");
  }

  @Test
  void whatWasTakenBackIsSaidAndCanBeAgreedOnAnew() {
    talkAboutIt();
    open();
    whom().setValue(new Whom(List.of(FJELLHEIM)));
    choose(3);
    press("Lagre felles svar");
    host().settlements().withdraw(evaluation().id(), settled().getFirst().decision(), "ola", 1);
    waitFor(() -> page().contains("Det felles svaret er tatt tilbake"));
    choose(2);
    press("Lagre felles svar");

    assertThat(settled()).singleElement().extracting(Settlement::revision).isEqualTo(3L);
  }

  private void theyDisagree() {
    say(join("fjellheim", "municipal-director"), 4);
    say(join("fjellheim", "head-of-finance"), 1);
  }

  private void talkAboutIt() {
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    lead(new Move.Discuss());
  }

  private static Decision.Agreed agreed(int level, String note, Optional<String> minority) {
    return new Decision.Agreed(
        FJELLHEIM,
        QuestionRef.of(OWN_GAIN),
        new AnswerValue.Level(Fraction.of(level)),
        Optional.empty(),
        Optional.of(note),
        minority);
  }

  private List<Settlement> settled() {
    return host().settlements().current(evaluation().id());
  }

  private void choose(int level) {
    level().setValue(level().getListDataView().getItem(level));
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Object> level() {
    return find(RadioButtonGroup.class).withLabel("Det ble vi enige om").single();
  }

  @SuppressWarnings("unchecked")
  private Select<Whom> whom() {
    return find(Select.class).withLabel("Gjelder").single();
  }

  private TextArea area(String label) {
    return find(TextArea.class).withLabel(label).single();
  }
}
