package no.trappa.module.stairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Answers that do not go together")
class ContradictionsTest {

  @TempDir private Path folder;

  @Test
  void aLimitedSettingIsHeldAgainstCommitment() {
    assertThat(
            Round.in("pre-project", "limited")
                .level("elvenes", "stairs/commitment-now", 3)
                .level("solheia", "stairs/commitment-now", 2)
                .findings(folder))
        .contains("warning limited-but-binding in elvenes")
        .doesNotContain("warning limited-but-binding in solheia");
  }

  @Test
  void aLimitedSettingIsHeldAgainstCoreTasks() {
    assertThat(
            Round.in("pre-project", "limited")
                .level("solheia", "stairs/core-tasks-now", 3)
                .findings(folder))
        .contains("warning limited-but-binding in solheia");
  }

  @Test
  void aLimitedSettingIsHeldAgainstANewEmployer() {
    assertThat(
            Round.in("pre-project", "limited")
                .chose("manager", "stairs/consequences", "new-employer")
                .findings(folder))
        .contains("warning limited-but-weighty in *");
  }

  @Test
  void anExtensiveSettingIsNotQuestioned() {
    assertThat(
            Round.inPreProject()
                .level("elvenes", "stairs/commitment-now", 4)
                .level("elvenes", "stairs/core-tasks-now", 4)
                .chose("manager", "stairs/consequences", "new-employer", "own-body")
                .findings(folder))
        .noneMatch(line -> line.contains("limited-but"));
  }

  @Test
  void aBodyOfItsOwnDoesNotGoWithALowMarkForCommitment() {
    var findings =
        Round.inPreProject()
            .chose("manager", "stairs/consequences", "own-body")
            .wished("elvenes", 1, 0)
            .wished("solheia", 3, 3)
            .stairs(folder)
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.id().equals("own-body-without-commitment"))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.triggers())
                .extracting(trigger -> trigger.place().question().toString())
                .isEqualTo(
                    List.of("preconditions/ambition-wish#commitment", "stairs/consequences")));
  }

  @Test
  void theMarkForScopeIsHeldAgainstTheAreas() {
    assertThat(
            Round.inPreProject()
                .level("elvenes", "stairs/scope-now", 2)
                .chose("elvenes", "stairs/areas-now", "none")
                .level("solheia", "stairs/scope-now", 2)
                .chose("solheia", "stairs/areas-now", "operations")
                .findings(folder))
        .contains("notice marks-against-areas in elvenes")
        .doesNotContain("notice marks-against-areas in solheia");
  }

  @Test
  void coreTasksCallForMoreThanALooseAgreement() {
    assertThat(
            Round.inPreProject()
                .level("elvenes", "stairs/core-tasks-now", 3)
                .level("elvenes", "stairs/commitment-now", 1)
                .level("elvenes", "stairs/scope-now", 4)
                .chose("elvenes", "stairs/areas-now", "child-welfare")
                .findings(folder))
        .contains(
            "warning core-tasks-loosely-agreed in elvenes",
            "notice core-tasks-on-separate-systems in elvenes");
  }
}
