package no.trappa.module.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the answers give the municipalities to talk about")
class WhatToTalkAboutTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "many-alike, many-alike-partners",
    "one-large, one-large-partner",
    "whole-region, whole-region-partners"
  })
  void eachConstellationHasItsOwnTopic(String constellation, String topic) {
    assertThat(
            Round.in("operations")
                .chose("manager", "constellation", constellation)
                .findings(folder))
        .filteredOn(line -> line.contains("partner"))
        .containsExactly(topic + " in *");
  }

  @Test
  void workThatHangsOnOnePersonIsPointedOutWhereItDoes() {
    assertThat(
            Round.in("operations")
                .level("elvenes", "champions", 2)
                .level("solheia", "champions", 3)
                .findings(folder))
        .contains("hangs-on-one-person in elvenes")
        .doesNotContain("hangs-on-one-person in solheia");
  }

  @Test
  void onePersonIsEnoughWhileTheWorkIsYoung() {
    assertThat(Round.in("pre-phase").level("elvenes", "champions", 1).findings(folder))
        .noneMatch(line -> line.startsWith("hangs-on-one-person"));
  }

  @Test
  void anIdeaOfAFewIsToBePutToMoreWhileThereIsNoList() {
    assertThat(
            Round.in("pre-phase")
                .chose("manager", "origin", "large-neighbour")
                .level("manager", "neighbours-asked", 1)
                .findings(folder))
        .contains("begun-by-a-few in *");
    assertThat(
            Round.in("pre-phase")
                .chose("manager", "origin", "political-council")
                .level("manager", "neighbours-asked", 1)
                .findings(folder))
        .doesNotContain("begun-by-a-few in *");
  }

  @Test
  void experienceThatIsPassedOnIsAStrength() {
    assertThat(Round.in("operations").level("manager", "own-experience", 3).findings(folder))
        .contains("learnt-and-shared in *");
  }

  @Test
  void aDoorThatOneMunicipalityDoesNotKnowOfIsNotSettled() {
    assertThat(
            Round.in("operations")
                .level("manager", "openness", 2)
                .level("elvenes", "openness", 2)
                .level("solheia", "openness", 1)
                .findings(folder))
        .contains("door-not-settled in *");
  }
}
