package no.trappa.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Logic from a jar runs inside the host, at arm's length. */
class ModuleLogicTest {

  private static final ModuleDefinition.Id SMALL = new ModuleDefinition.Id("small");

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void anAssessment() throws IOException {
    workshop = new Workshop(folder);
    workshop.assessment("trial", Workshop.assessmentOf("trial", "small", "[1,2)"));
  }

  @Test
  void aModuleWithoutLogicHasNone() throws IOException {
    workshop.put("small.jar", ModuleJar.of("small", "1.0.0"));
    var catalog = workshop.open();

    assertThat(catalog.logic(definitions(catalog))).isEmpty();
  }

  @Test
  void itSeesTheApiAndNoLibraryOfTheHost() throws IOException {
    var logic =
        logic(
            """
            try {
              Class.forName("org.springframework.boot.SpringApplication");
            } catch (ClassNotFoundException e) {
              throw new IllegalStateException("not seen");
            }
            return java.util.List.of();
            """);

    assertThat(failureOf(logic)).hasMessageContaining("not seen");
  }

  @Test
  void itsOwnLoaderIsTheThreadsWhileItRunsAndNotAfter() throws IOException {
    var before = Thread.currentThread().getContextClassLoader();
    var logic =
        logic(
            """
            var loader = Thread.currentThread().getContextClassLoader();
            throw new IllegalStateException("own: " + (loader == getClass().getClassLoader()));
            """);

    assertThat(failureOf(logic)).hasMessageContaining("own: true");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void whateverItThrowsIsAFailureInWordsThatHoldsOnToNothing() throws IOException {
    var logic = logic("throw new StackOverflowError(\"deep\");");

    assertThat(failureOf(logic))
        .isInstanceOf(LogicNotAvailable.class)
        .hasMessageContaining("deep")
        .hasNoCause();
  }

  @Test
  void nothingIsAFailureToo() throws IOException {
    assertThat(failureOf(logic("return null;"))).isInstanceOf(LogicNotAvailable.class);
  }

  @Test
  void itIsThereForAnEvaluationAfterItsJarWasTakenAway() throws IOException {
    var before = withLogic("throw new IllegalStateException(\"still here\");");
    var pinned = before.pin(definitions(before));
    Files.delete(workshop.modules("small.jar"));
    var after = workshop.open();

    assertThat(failureOf(small(after.logic(after.read(pinned)))))
        .hasMessageContaining("still here");
  }

  @Test
  void itSaysSoWhenItIsLostForGood() throws IOException {
    var before = withLogic("return java.util.List.of();");
    var pinned = before.pin(definitions(before));
    Files.delete(workshop.modules("small.jar"));
    FileSystemUtils.deleteRecursively(workshop.store());
    var after = workshop.open();

    assertThat(failureOf(small(after.logic(after.read(pinned)))))
        .isInstanceOf(LogicNotAvailable.class);
  }

  private ModuleLogic logic(String body) throws IOException {
    var catalog = withLogic(body);
    return small(catalog.logic(definitions(catalog)));
  }

  private static ModuleLogic small(Map<ModuleDefinition.Id, ModuleLogic> logic) {
    return Objects.requireNonNull(logic.get(SMALL));
  }

  private ModuleCatalog withLogic(String body) throws IOException {
    var source =
        """
        package small;
        public class Logic implements no.trappa.api.logic.ModuleLogic {
          @Override
          public java.util.List<no.trappa.api.result.Finding> findings(
              no.trappa.api.logic.ModuleOutcome outcome) {
            %s
          }
        }
        """
            .formatted(body);
    workshop.put("small.jar", ModuleJar.of("small", "1.0.0").withLogic("small.Logic", source));
    return workshop.open();
  }

  private static Definitions definitions(ModuleCatalog catalog) {
    return catalog.definitions(new AssessmentDefinition.Id("trial")).orElseThrow();
  }

  private static Throwable failureOf(ModuleLogic logic) {
    return catchThrowable(() -> logic.findings(SmallModule.outcomeOfNothing()));
  }
}
