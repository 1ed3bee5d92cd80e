package no.trappa.app.collaboration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Phase;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DescribingACollaborationTest extends FacilitatorAtWork {

  private final Collaborations collaborations;

  DescribingACollaborationTest(@Autowired Collaborations collaborations) {
    this.collaborations = collaborations;
  }

  @Test
  void aNewCollaborationIsKeptWithItsMembers() {
    navigate(NewCollaborationView.class);
    describe("Nordfjella");
    addFirstMember("Åsnes kommune", 7_200);
    press("Lagre");

    assertThat(named("Nordfjella").members())
        .extracting(member -> member.organisation().value(), Member::name, Member::inhabitants)
        .containsExactly(tuple("asnes-kommune", "Åsnes kommune", 7_200));
  }

  @Test
  void withoutANameNothingIsKeptAndTheReaderIsTold() {
    navigate(NewCollaborationView.class);
    press("Lagre");

    var name = find(TextField.class).withLabel("Navn på samarbeidet").single();
    assertThat(name.isInvalid()).isTrue();
    assertThat(name.getErrorMessage()).isEqualTo("Gi samarbeidet et navn.");
  }

  @Test
  void aMemberWithoutInhabitantsStopsTheSaving() {
    navigate(NewCollaborationView.class);
    describe("Halvferdig");
    find(TextField.class).withLabel("Kommune eller virksomhet").single().setValue("Storelv");
    press("Lagre");

    assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
    assertThat(collaborations.all()).extracting(Collaboration::name).doesNotContain("Halvferdig");
  }

  @Test
  void theListShowsWhoWorksTogether() {
    threeMunicipalities(collaborations);
    navigate(CollaborationsView.class);
    assertThat(page()).contains("Fjordbyen").contains("3 virksomheter").contains("Forprosjekt");
  }

  @Test
  void aChangeIsKept() {
    var before = threeMunicipalities(collaborations);
    open(before);
    find(TextField.class).withLabel("Navn på samarbeidet").single().setValue("Fjordbyen IKT");
    press("Lagre");

    assertThat(stored(before).name()).isEqualTo("Fjordbyen IKT");
    assertThat(title()).isEqualTo("Fjordbyen IKT");
  }

  @Test
  void whoeverSavesSecondIsToldAndLosesNothing() {
    var before = threeMunicipalities(collaborations);
    open(before);
    collaborations.save(before.renamed("Olas navn"));
    find(TextField.class).withLabel("Navn på samarbeidet").single().setValue("Karis navn");
    press("Lagre");

    assertThat(page()).contains("Noen andre lagret samtidig").contains("Karis navn", "Olas navn");
    assertThat(stored(before).name()).isEqualTo("Olas navn");

    press("Lagre det jeg skrev");
    assertThat(stored(before).name()).isEqualTo("Karis navn");
  }

  @Test
  void whoeverSavesSecondMayTakeWhatIsStored() {
    var before = threeMunicipalities(collaborations);
    open(before);
    collaborations.save(before.withMembers(List.of()));
    press("Lagre");
    press("Vis det som er lagret");

    assertThat(stored(before).members()).isEmpty();
    assertThat(page()).doesNotContain("Noen andre lagret samtidig");
  }

  private void open(Collaboration collaboration) {
    navigate(CollaborationView.class, Map.of("collaboration", collaboration.id().toString()));
  }

  private void describe(String name) {
    find(TextField.class).withLabel("Navn på samarbeidet").single().setValue(name);
    phases().setValue(new Phase.Id("pre-project"));
    ambitions().setValue(Ambition.LIMITED);
  }

  private void addFirstMember(String name, int inhabitants) {
    find(TextField.class).withLabel("Kommune eller virksomhet").single().setValue(name);
    find(IntegerField.class).single().setValue(inhabitants);
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Phase.Id> phases() {
    return find(RadioButtonGroup.class).withLabel("Fase").single();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Ambition> ambitions() {
    return find(RadioButtonGroup.class).withLabel("Ambisjon").single();
  }

  private Collaboration named(String name) {
    return collaborations.all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Collaboration stored(Collaboration before) {
    return collaborations.find(before.id()).orElseThrow();
  }
}
