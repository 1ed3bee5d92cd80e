package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class RemovingAMemberTest extends FacilitatorAtWork {

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);
  private final Collaborations collaborations;
  private final Collaboration collaboration;

  RemovingAMemberTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired People people) {
    this.collaborations = collaborations;
    this.collaboration = threeMunicipalities(collaborations);
    var evaluation =
        evaluations.start(
            collaboration.id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
    var kari = people.join(evaluation, "storelv", "municipal-director");
    people.say(kari, "preconditions/own-gain", 2);
  }

  @Test
  void whoHasAnsweredIsRefusedAndSaysWhatToDoInstead() {
    open();
    pressFor("Fjern: Storelv kommune");
    press("Lagre");

    assertThat(page()).contains("Det ble ikke lagret").contains("Sett en siste dag");
    assertThat(names()).contains("Storelv kommune");
    assertThat(stored()).hasSize(3);
  }

  @Test
  void whatElseWasTypedIsStillThereAndTheLastDayIsSaved() {
    open();
    find(TextField.class).withLabel("Navn på samarbeidet").single().setValue("Fjordbyen IKT");
    pressFor("Fjern: Storelv kommune");
    press("Lagre");
    find(DatePicker.class).withLabel("Til og med").all().getLast().setValue(NEW_YEARS_EVE);
    press("Lagre");

    assertThat(title()).isEqualTo("Fjordbyen IKT");
    assertThat(stored().getLast().name()).isEqualTo("Storelv kommune");
    assertThat(stored().getLast().to()).contains(NEW_YEARS_EVE);
  }

  @Test
  void whoHasNotAnsweredIsRemoved() {
    open();
    pressFor("Fjern: Fjellheim kommune");
    press("Lagre");

    assertThat(stored())
        .extracting(Member::name)
        .containsExactly("Storelv kommune", "Ytre Sund kommune");
  }

  private void open() {
    UI.getCurrent().navigate("collaborations/" + collaboration.id());
  }

  private List<String> names() {
    return find(TextField.class).withLabel("Kommune eller virksomhet").all().stream()
        .map(TextField::getValue)
        .toList();
  }

  private List<Member> stored() {
    return Optional.of(collaboration.id())
        .flatMap(collaborations::find)
        .map(Collaboration::members)
        .orElseThrow();
  }
}
