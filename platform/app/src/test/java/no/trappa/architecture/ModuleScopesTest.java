package no.trappa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleScopesTest {

  private static final String LIBRARY = "<groupId>org.pf4j</groupId><artifactId>pf4j</artifactId>";
  private static final String NEIGHBOUR =
      "<groupId>no.trappa</groupId><artifactId>trappa-module-neighbour</artifactId>"
          + "<version>0.1.0</version>";

  @TempDir Path folder;

  @Test
  void aModuleThatSeesTheApiIsBuilt() throws Exception {
    assertThat(buildWith("")).isEmpty();
  }

  @Test
  void aModuleThatBringsALibraryIsNotBuilt() throws Exception {
    assertThat(buildWith("<dependency>" + LIBRARY + "</dependency>")).contains("A module sees");
  }

  @Test
  void aModuleThatExpectsALibraryOfTheHostIsNotBuilt() throws Exception {
    assertThat(buildWith("<dependency>" + LIBRARY + "<scope>provided</scope></dependency>"))
        .contains("A module sees");
  }

  @Test
  void whatDependsOnAModuleIsNotBuilt() throws Exception {
    assertThat(buildWith("<dependency>" + NEIGHBOUR + "<scope>test</scope></dependency>"))
        .contains("Nobody depends on a module");
  }

  private String buildWith(String dependency) throws Exception {
    return ModuleBuild.of(folder, dependency).run();
  }
}
