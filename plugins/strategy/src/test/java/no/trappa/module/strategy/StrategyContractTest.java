package no.trappa.module.strategy;

import java.nio.file.Path;
import no.trappa.testkit.ModuleContract;
import org.junit.jupiter.api.Test;

class StrategyContractTest {

  @Test
  void theModuleKeepsTheContract() {
    ModuleContract.of(Path.of("target/classes"), Round.VOCABULARY).holds();
  }
}
