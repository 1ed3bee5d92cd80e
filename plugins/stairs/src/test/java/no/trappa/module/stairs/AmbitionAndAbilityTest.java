package no.trappa.module.stairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commitment wished for, beside what the preconditions can bear")
class AmbitionAndAbilityTest {

  @TempDir private Path folder;

  @Test
  void givesThreeWaysForwardWhereTheWishIsTooHigh() {
    var result =
        Round.inPreProject()
            .allAt(3)
            .level("elvenes", "preconditions/own-gain", 2)
            .wished("elvenes", 3, 3)
            .wished("solheia", 3, 3)
            .stairs(folder);

    var finding =
        result.findings().stream()
            .filter(one -> one.id().equals("joint-body-beyond-reach"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.unit()).hasToString("elvenes");
    assertThat(finding.says().in(Language.EN))
        .contains("Strengthen what is missing")
        .contains("lower the ambition")
        .contains("one area first");
    assertThat(finding.triggers())
        .extracting(trigger -> trigger.place().question().toString())
        .containsExactly("preconditions/ambition-wish#commitment", "preconditions/own-gain");
  }

  @Test
  void saysNothingWhereTheWishIsWithinReach() {
    var findings =
        Round.inPreProject()
            .allAt(3)
            .wished("elvenes", 3, 3)
            .wished("solheia", 3, 4)
            .findings(folder);

    assertThat(findings).noneMatch(line -> line.contains("reach") || line.contains("possible"));
  }

  @Test
  void callsAWishBelowAbilityAnOptionAndNeverAWarning() {
    var findings =
        Round.inPreProject()
            .allAt(3)
            .wished("elvenes", 1, 1)
            .wished("solheia", 1, 2)
            .findings(folder);

    assertThat(findings)
        .contains(
            "notice joint-body-is-possible in elvenes", "notice joint-body-is-possible in solheia")
        .noneMatch(line -> line.startsWith("warning"));
  }

  @Test
  void holdsADutyToDeliverAgainstLevelTwo() {
    var findings =
        Round.inPreProject()
            .allAt(2)
            .level("solheia", "preconditions/resources", 1)
            .wished("elvenes", 2, 2)
            .wished("solheia", 2, 2)
            .findings(folder);

    assertThat(findings)
        .contains("warning duty-to-deliver-beyond-reach in solheia")
        .doesNotContain("warning duty-to-deliver-beyond-reach in elvenes");
  }

  @Test
  void holdsSimpleAgreementsAgainstLevelOne() {
    var findings =
        Round.inPreProject()
            .allAt(1)
            .level("solheia", "preconditions/council-decision", 0)
            .wished("elvenes", 1, 1)
            .wished("solheia", 1, 1)
            .findings(folder);

    assertThat(findings)
        .contains("warning agreements-beyond-reach in solheia")
        .doesNotContain("warning agreements-beyond-reach in elvenes");
  }
}
