package no.trappa.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Language;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.logic.LogicFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A vendor who verifies a module")
class ModuleVerifierTest {

  @TempDir private Path folder = Path.of(".");

  private final ModuleVerifier verifier = new ModuleVerifier(Optional.empty());

  @Test
  void hearsNothingOfAGoodOne() throws IOException {
    var verification = verifier.verify(Jar.good().in(folder));
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.module().map(ModuleDefinition::id))
        .hasValue(new ModuleDefinition.Id("small"));
  }

  @Test
  void isToldOfFaultsInEveryFileInOneRun() throws IOException {
    var jar =
        new Jar()
            .with("module.yaml", Jar.MODULE.replace("scale: steps", "scale: stepz"))
            .with(LogicFile.NAME, "no.example.Missing");
    var verification = verifier.verify(jar.in(folder));
    assertThat(verification.isFine()).isFalse();
    assertThat(verification.faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.UNKNOWN_LOGIC_CLASS, FaultCode.UNKNOWN_SCALE);
    assertThat(verification.faults().getLast().line(Language.EN))
        .endsWith(
            "module.jar/module.yaml:24:16: groups.first.indicators.gain.scale:"
                + " The module has no scale \"stepz\". Did you mean \"steps\"?");
  }

  @Test
  void mayUseAModuleThatIsOnlyWarnedOf() throws IOException {
    var required = Jar.MODULE + "        required:\n          - {levels: {decide: 1}}\n";
    var verification = verifier.verify(new Jar().with("module.yaml", required).in(folder));
    assertThat(verification.isFine()).isTrue();
    assertThat(verification.warnings())
        .extracting(Fault::code)
        .containsExactly(FaultCode.NO_STEP_LIFTS);
  }
}
