package no.trappa.module.stairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The approach and the next area")
class WayForwardTest {

  @TempDir private Path folder;

  @Test
  void municipalitiesThatWantDifferentApproachesAreToldSo() {
    assertThat(
            Round.inPreProject()
                .chose("elvenes", "stairs/approach", "top-down")
                .chose("solheia", "stairs/approach", "bottom-up")
                .findings(folder))
        .contains("notice approaches-differ in *");
  }

  @Test
  void theSameWishAndTheSameApproachAreAStrength() {
    assertThat(
            Round.inPreProject()
                .wished("elvenes", 2, 2)
                .wished("solheia", 3, 2)
                .chose("elvenes", "stairs/approach", "one-area")
                .chose("solheia", "stairs/approach", "one-area")
                .findings(folder))
        .contains("strength same-way in *")
        .doesNotContain("notice approaches-differ in *");
  }

  @Test
  void fromTheTopDownDoesNotGoWithLittleCommitment() {
    assertThat(
            Round.inPreProject()
                .wished("elvenes", 4, 1)
                .chose("elvenes", "stairs/approach", "top-down")
                .findings(folder))
        .contains("notice top-down-without-commitment in elvenes");
  }

  @Test
  void oneAreaFirstNeedsAnAreaWithAName() {
    assertThat(
            Round.inPreProject()
                .chose("elvenes", "stairs/approach", "one-area")
                .level("manager", "process/next-area", 1)
                .level("elvenes", "process/next-area", 1)
                .level("solheia", "process/next-area", 1)
                .findings(folder))
        .contains("warning one-area-without-a-name in elvenes");
  }

  @Test
  void aLongLeapIsPointedOut() {
    assertThat(
            Round.inPreProject()
                .level("elvenes", "stairs/scope-now", 0)
                .level("solheia", "stairs/scope-now", 1)
                .wished("elvenes", 3, 1)
                .wished("solheia", 3, 1)
                .findings(folder))
        .contains("notice long-leap in elvenes")
        .doesNotContain("notice long-leap in solheia");
  }

  @Test
  void aWishForLessThanTodayIsATopicAndNoFault() {
    assertThat(
            Round.in("operations", "extensive")
                .level("elvenes", "stairs/commitment-now", 3)
                .wished("elvenes", 2, 2)
                .findings(folder))
        .contains("notice less-than-today in elvenes");
  }
}
