package no.trappa.module.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who order, beside those who deliver")
class OrderingAndDeliveringTest {

  private final RolesLogic logic = new RolesLogic();

  @Test
  void warnsWhereTheTwoSidesLieTwoStepsApart() {
    var findings =
        findings(
            new Round()
                .said(Round.ELVENES, "municipal-director", "service-agreement", 1)
                .said(Round.COLLABORATION, "delivery-manager", "service-agreement", 3));

    assertThat(findings).hasSize(1);
    var finding = findings.getFirst();
    assertThat(finding.kind()).isEqualTo(Finding.Kind.DISAGREEMENT);
    assertThat(finding.severity()).isEqualTo(Rule.Severity.WARNING);
    assertThat(finding.owner()).isEqualTo("roles");
    assertThat(finding.id()).isEqualTo("sides-apart-service-agreement");
    assertThat(finding.unit()).isEqualTo(Unit.collaboration());
    assertThat(finding.says().en())
        .contains("order answer level 1")
        .contains("deliver answer level 3");
  }

  @Test
  void namesWhatEachPlaceSaid() {
    var finding =
        findings(
                new Round()
                    .said(Round.ELVENES, "municipal-director", "orderer", 1)
                    .said(Round.ELVENES, "digitalisation-manager", "orderer", 2)
                    .said(Round.SOLHEIA, "municipal-director", "orderer", 1)
                    .said(Round.COLLABORATION, "project-manager", "orderer", 4))
            .getFirst();

    assertThat(finding.triggers())
        .extracting(trigger -> trigger.place().unit(), Trigger::value)
        .containsExactly(
            tuple(Round.COLLABORATION, Optional.of(Fraction.of(4))),
            tuple(Round.ELVENES, Optional.of(Fraction.of(1))),
            tuple(Round.SOLHEIA, Optional.of(Fraction.of(1))));
  }

  @Test
  void saysNothingOfADifferenceOfOneStep() {
    var round =
        new Round()
            .said(Round.ELVENES, "municipal-director", "orderer", 2)
            .said(Round.COLLABORATION, "delivery-manager", "orderer", 3);

    assertThat(findings(round)).isEmpty();
    assertThat(row(round).getLast().label()).isEqualTo(Text.same("1"));
    assertThat(row(round).getLast().tone()).isEqualTo(Tone.PLAIN);
  }

  @Test
  void takesOwnersAndOrderersTogetherAndLeavesTheEmployeesOut() {
    var round =
        new Round()
            .said(Round.ELVENES, "municipal-director", "orderer", 1)
            .said(Round.ELVENES, "digitalisation-manager", "orderer", 3)
            .said(Round.SOLHEIA, "digitalisation-manager", "orderer", 3)
            .said(Round.SOLHEIA, "union-representative", "orderer", 0, 0, 0, 0, 0)
            .said(Round.COLLABORATION, "delivery-manager", "orderer", 3);

    assertThat(row(round))
        .extracting(Exhibit.Cell::value)
        .containsExactly(
            Optional.empty(),
            Optional.of(Fraction.of(3)),
            Optional.of(Fraction.of(3)),
            Optional.of(Fraction.ZERO));
  }

  @Test
  void tellsNoDistanceWhileOneSideHasTooFewAnswers() {
    var round =
        new Round()
            .said(Round.ELVENES, "municipal-director", "orderer", 0)
            .saidTooFew(Round.COLLABORATION, "delivery-manager", "orderer", 2);

    assertThat(findings(round)).isEmpty();
    assertThat(row(round).get(2).tone()).isEqualTo(Tone.HIDDEN);
    assertThat(row(round).getLast().tone()).isEqualTo(Tone.HIDDEN);
  }

  @Test
  void comparesOnlyWhatBothSidesAnswered() {
    var round = new Round().said(Round.ELVENES, "municipal-director", "orderer", 0);

    assertThat(logic.exhibits(round.outcome())).noneMatch(Exhibit.Table.class::isInstance);
  }

  @Test
  void isFoundAsTheModulesLogic() {
    assertThat(ServiceLoader.load(ModuleLogic.class))
        .hasSize(1)
        .first()
        .isInstanceOf(RolesLogic.class);
  }

  private List<Finding> findings(Round round) {
    return logic.findings(round.outcome());
  }

  private List<Exhibit.Cell> row(Round round) {
    return logic.exhibits(round.outcome()).stream()
        .filter(Exhibit.Table.class::isInstance)
        .map(Exhibit.Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows()
        .getFirst();
  }
}
