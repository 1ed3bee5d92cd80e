package no.trappa.verifier.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.Jar;
import no.trappa.verifier.archive.ModuleArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A module's logic")
class LogicLoaderTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void isLoadedFromTheModuleAndSharesTheApiWithTheHost() throws IOException {
    var logic = load(named(SmallLogic.class)).accepted().orElseThrow().orElseThrow();
    assertThat(logic).isInstanceOf(ModuleLogic.class);
    assertThat(logic.getClass().getName()).isEqualTo(SmallLogic.class.getName());
    assertThat(logic.getClass()).isNotEqualTo(SmallLogic.class);
  }

  @Test
  void seesNothingOfTheHostButTheApi() throws IOException {
    assertThat(codes(load(named(ReachingLogic.class)))).containsExactly(FaultCode.BROKEN_LOGIC);
    assertThatThrownBy(() -> new ApiLoader().loadClass("org.snakeyaml.engine.v2.api.Load"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> new ApiLoader().loadClass(Fault.class.getName()))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void needNotBeThere() throws IOException {
    assertThat(load(Jar.good()).accepted()).hasValue(Optional.empty());
  }

  @Test
  void isNotAnyClass() throws IOException {
    assertThat(codes(load(named(Jar.class)))).containsExactly(FaultCode.BROKEN_LOGIC);
  }

  @Test
  void mustBeInTheModuleThatNamesIt() throws IOException {
    var jar = Jar.good().with(LogicFile.NAME, "# ours\nno.example.Logic\n").with(SmallLogic.class);
    var fault = load(jar).faults().getFirst();
    assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_LOGIC_CLASS);
    assertThat(fault.at().line()).isEqualTo(2);
    assertThat(fault.message().en()).endsWith("It can be: no.trappa.verifier.logic.SmallLogic.");
  }

  private static Jar named(Class<?> type) throws IOException {
    return Jar.good().with(LogicFile.NAME, type.getName()).with(type);
  }

  private Reading<Optional<ModuleLogic>> load(Jar jar) throws IOException {
    return LogicLoader.load(ModuleArchive.read(jar.in(folder)).accepted().orElseThrow());
  }

  private static List<FaultCode> codes(Reading<?> reading) {
    return reading.faults().stream().map(Fault::code).toList();
  }
}
