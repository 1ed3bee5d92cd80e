package no.trappa.module.organisation;

import java.nio.file.Path;
import no.trappa.testkit.ModuleContract;
import org.junit.jupiter.api.Test;

class OrganisationContractTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  @Test
  void theModuleKeepsTheContract() {
    ModuleContract.of(Path.of("target/classes"), ROOT.resolve("assessments/vocabulary.yaml"))
        .holds();
  }
}
