package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import no.trappa.app.results.Suppositions;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupposingTest extends AtTheMeeting {

  private static final String QUESTION = "Hva kan rommet bli enige om for å åpne porten?";
  private final Suppositions suppositions;

  SupposingTest(@Autowired Host host, @Autowired Suppositions suppositions) {
    super(host);
    this.suppositions = suppositions;
  }

  @Test
  void theLowestLevelsThatMeetTheRequirementAreFoundForEachUnit() {
    var supposed = suppositions.of(evaluation().id(), OWN_GAIN::equals);

    assertThat(supposed.agreements()).hasSize(3);
    assertThat(supposed.left()).isEmpty();
    assertThat(supposed.gate().requirements())
        .filteredOn(one -> one.place().question().indicator().equals(OWN_GAIN))
        .allSatisfy(one -> assertThat(one.isMet()).isTrue());
    assertThat(supposed.gate().requirements())
        .filteredOn(one -> one.place().question().indicator().equals(OWN_GAIN))
        .extracting(one -> one.required())
        .containsOnly(supposed.agreements().getFirst().level());
  }

  @Test
  void aUnitThatMeetsTheRequirementHasNothingToAgreeOn() {
    say(join("fjellheim", "municipal-director"), 4);

    assertThat(suppositions.of(evaluation().id(), OWN_GAIN::equals).agreements())
        .extracting(one -> one.unit().toString())
        .hasSize(2)
        .noneMatch(unit -> unit.contains("fjellheim"));
  }

  @Test
  void supposingChangesNoAnswer() {
    var before = host().evaluations().sheet(evaluation().id());
    suppositions.of(evaluation().id(), _ -> true);

    assertThat(host().evaluations().sheet(evaluation().id())).isEqualTo(before);
    assertThat(host().settlements().current(evaluation().id())).isEmpty();
  }

  @Test
  void allQuestionsTogetherLeaveOnlyWhatNoAgreementMeets() {
    var supposed = suppositions.of(evaluation().id(), _ -> true);

    assertThat(supposed.agreements()).hasSizeGreaterThan(3);
    assertThat(supposed.unmet()).isEqualTo(supposed.left().size());
    assertThat(supposed.missingItems()).isPositive();
    assertThat(supposed.gate().isOpen()).isFalse();
  }

  @Test
  void itIsMarkedAsSupposedAndHiddenWhileTheQuestionIsOpen() {
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(find(Details.class).all().stream().map(Details::getSummaryText))
        .doesNotContain(QUESTION);
    press("Vis svarene");
    find(Details.class).all().stream()
        .filter(one -> one.getSummaryText().equals(QUESTION))
        .findFirst()
        .orElseThrow()
        .setOpened(true);

    assertThat(page())
        .contains("Tenkt tilfelle", "Ingen svar er endret")
        .contains("Fjellheim kommune nivå")
        .contains("Porten er fortsatt lukket");
  }
}
