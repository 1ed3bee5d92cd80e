package no.trappa.module.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Choosing a form")
class ChoosingAFormTest {

  private final Choice choice = Choice.of("choice", "weighed.yaml");

  @Nested
  @DisplayName("The ranking")
  class TheRanking {

    /** Control 3/8, staff 1/8, speed 1/4 and residents 1/4: each municipality counts as much. */
    @Test
    void ordersTheFormsByWhatBothMunicipalitiesWeigh() {
      assertThat(ranking().entries())
          .extracting(Exhibit.Entry::value)
          .containsExactly(
              Fraction.of(255, 4),
              Fraction.of(125, 2),
              Fraction.of(245, 4),
              Fraction.of(115, 2),
              Fraction.of(50),
              Fraction.of(5));
      assertThat(ranking().entries())
          .extracting(entry -> entry.label().en())
          .startsWith(
              "Host municipality with a joint elected board",
              "Joint task community (kommunalt oppgavefellesskap)");
    }

    @Test
    void neverNamesAFirstWithoutTheLawyer() {
      var first = ranking().entries().getFirst().because();

      assertThat(ranking().title().nb()).contains("må vurderes av jurist");
      assertThat(first.nb()).startsWith("Må vurderes av jurist før noe velges.");
      assertThat(first.nn()).startsWith("Må vurderast av jurist før noko blir valt.");
      assertThat(first.en()).startsWith("Must be assessed by a lawyer");
    }

    @Test
    void saysWhatAFormGivesMostAndLeastOfAmongWhatCounts() {
      assertThat(ranking().entries().getLast().because().en())
          .isEqualTo(
              "Gives most of: Quick decisions. The supplier decides on operations, but new needs"
                  + " require a changed contract. Gives least of: Owner control. The municipality"
                  + " steers only through the contract. The supplier has other customers too.");
    }

    @Test
    void waitsUntilEveryMunicipalityHasWeighed() {
      assertThat(Choice.of("choice", "half-weighed.yaml").module().exhibits())
          .extracting(Exhibit::id)
          .containsExactly("trade-offs", "consequences");
    }

    private Exhibit.Ranking ranking() {
      return choice.exhibit("fit", Exhibit.Ranking.class);
    }
  }

  @Nested
  @DisplayName("The tables beside it")
  class TheTables {

    @Test
    void showTheWeightsOfEachMunicipality() {
      var matrix = choice.exhibit("weights", Exhibit.Matrix.class);

      assertThat(matrix.rows()).extracting(row -> row.nb()).containsExactly("Granvik", "Solheia");
      assertThat(matrix.cells().getFirst())
          .extracting(cell -> cell.label().nb())
          .containsExactly("3", "0", "1", "0", "0", "0");
    }

    @Test
    void giveAReasonInEveryCellOfTheTradeOffs() {
      var table = choice.exhibit("trade-offs", Exhibit.Table.class);

      assertThat(table.rows()).hasSize(8);
      for (var row : table.rows()) {
        assertThat(row.subList(1, row.size()))
            .allSatisfy(cell -> {
              for (var language : Language.values()) {
                assertThat(cell.label().in(language)).matches("[0-4]: .{10,}");
              }
            });
      }
    }

    @Test
    void colourOnlyWhatSomebodyWeighs() {
      var host = choice.exhibit("trade-offs", Exhibit.Table.class).rows().get(2);

      assertThat(host)
          .extracting(Exhibit.Cell::tone)
          .containsExactly(
              Tone.PLAIN, Tone.ATTENTION, Tone.PLAIN, Tone.PLAIN, Tone.PLAIN, Tone.GOOD, Tone.GOOD);
    }
  }

  @Nested
  @DisplayName("The findings")
  class TheFindings {

    @Test
    void pointOutAFormWithABodyOfItsOwnAndNoCommitment() {
      var finding = choice.findings("own-entity-without-commitment");

      assertThat(finding).hasSize(1);
      assertThat(finding.getFirst().unit()).hasToString("granvik");
      assertThat(finding.getFirst().triggers())
          .extracting(trigger -> trigger.place().question().indicator())
          .contains(
              IndicatorRef.parse("organisation/chosen-model"),
              IndicatorRef.parse("preconditions/ambition-wish"));
    }

    @Test
    void pointOutThatTheMunicipalitiesHaveSettledOnDifferentForms() {
      assertThat(choice.findings("different-forms")).hasSize(1);
    }

    @Test
    void raiseTheFlagForACollaborationUnderTheRepealedAct() {
      var finding = choice.findings("still-under-the-old-act");

      assertThat(finding).hasSize(1);
      assertThat(finding.getFirst().says().nb()).contains("§ 27", "opphevet");
    }

    @Test
    void pointOutASignatureWithoutADecisionAndALossThatNobodyBears() {
      var agreement = Choice.of("agreement", "signed.yaml");

      assertThat(agreement.findings("signed-without-decision").getFirst().triggers())
          .extracting(trigger -> trigger.place().question().indicator())
          .contains(
              IndicatorRef.parse("organisation/agreement-signed"),
              IndicatorRef.parse("organisation/model-decided"));
      assertThat(agreement.findings("host-carries-the-risk")).hasSize(1);
      assertThat(agreement.findings("no-way-out")).isEmpty();
    }
  }

  @Test
  void countsAClarificationOnlyWithNameDateAndDocument() {
    var clarified = choice.result().indicator(IndicatorRef.parse("organisation/clarified"));

    assertThat(clarified.orElseThrow().score().known()).contains(Fraction.of(2));
  }
}
