package no.trappa.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Version;
import no.trappa.app.catalog.CatalogEntry.Kind;
import no.trappa.app.catalog.CatalogEntry.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCatalogTest {

  private static final AssessmentDefinition.Id TRIAL = new AssessmentDefinition.Id("trial");

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void folders() throws IOException {
    workshop = new Workshop(folder);
  }

  @Nested
  class Modules {

    @Test
    void noneIsNoReasonNotToStart() throws IOException {
      assertThat(workshop.open().entries())
          .extracting(CatalogEntry::kind, CatalogEntry::status)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.VOCABULARY, Status.ACTIVE));
    }

    @Test
    void theSameVersionWithOtherContentIsUsedFromNeither() throws IOException {
      workshop.put("one.jar", ModuleJar.of("small", "1.0.0"));
      workshop.put("two.jar", ModuleJar.of("small", "1.0.0").with("more.txt", "more"));
      workshop.put("other.jar", ModuleJar.of("small", "1.1.0"));

      assertThat(workshop.open().entries())
          .filteredOn(entry -> entry.status() == Status.BROKEN)
          .allSatisfy(entry -> assertThat(entry.reasons().toString()).contains(".jar"))
          .extracting(CatalogEntry::source)
          .containsExactly("one.jar", "two.jar");
    }

    @Test
    void aCopyIsNotedAndTheFirstIsUsed() throws IOException {
      workshop.put("one.jar", ModuleJar.of("small", "1.0.0"));
      Files.copy(workshop.modules("one.jar"), workshop.modules("two.jar"));

      assertThat(workshop.open().entries())
          .filteredOn(entry -> entry.status() == Status.BROKEN)
          .extracting(CatalogEntry::source)
          .containsExactly("two.jar");
    }
  }

  @Nested
  class Assessments {

    @Test
    void areMadeFromTheNewestVersionThatFits() throws IOException {
      workshop.put("a.jar", ModuleJar.of("small", "1.0.0"));
      workshop.put("b.jar", ModuleJar.of("small", "1.2.0"));
      workshop.put("c.jar", ModuleJar.of("small", "2.0.0"));
      workshop.assessment("trial", Workshop.assessmentOf("trial", "small", "[1,2)"));

      assertThat(workshop.open().definitions(TRIAL).orElseThrow().modules())
          .extracting(ModuleDefinition::version)
          .containsExactly(new Version(1, 2, 0));
    }

    @Test
    void whoseModuleIsNotHereAreListedWithTheReason() throws IOException {
      workshop.put("a.jar", ModuleJar.of("small", "2.0.0"));
      workshop.assessment("trial", Workshop.assessmentOf("trial", "small", "[1,2)"));

      var catalog = workshop.open();

      assertThat(catalog.assessments()).isEmpty();
      assertThat(catalog.entries())
          .filteredOn(entry -> entry.kind() == Kind.ASSESSMENT)
          .singleElement()
          .satisfies(
              entry -> assertThat(entry.reasons().toString()).contains("small", "[1.0.0,2.0.0)"));
    }

    @Test
    void withTheSameIdAreUsedFromNeitherFile() throws IOException {
      workshop.put("a.jar", ModuleJar.of("small", "1.0.0"));
      workshop.assessment("one", Workshop.assessmentOf("trial", "small", "[1,2)"));
      workshop.assessment("two", Workshop.assessmentOf("trial", "small", "[1,2)"));

      assertThat(workshop.open().assessments()).isEmpty();
    }
  }

  @Nested
  class WhatAnEvaluationKeeps {

    @BeforeEach
    void anAssessment() throws IOException {
      workshop.put("a.jar", ModuleJar.of("small", "1.0.0"));
      workshop.assessment("trial", Workshop.assessmentOf("trial", "small", "[1,2)"));
    }

    @Test
    void readsTheSameAfterTheModuleIsGone() throws IOException {
      var before = workshop.open();
      var definitions = before.definitions(TRIAL).orElseThrow();
      var pinned = before.pin(definitions);
      Files.delete(workshop.modules("a.jar"));

      assertThat(workshop.open().read(pinned)).isEqualTo(definitions);
    }

    @Test
    void isRefusedWhenItIsNotTheCatalogsOwn() throws IOException {
      var foreign = workshop.open().definitions(TRIAL).orElseThrow();
      workshop.put("a.jar", ModuleJar.of("small", "1.0.1"));
      var catalog = workshop.open();

      assertThatIllegalArgumentException().isThrownBy(() -> catalog.pin(foreign));
    }
  }
}
