package no.trappa.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./trappa verify")
class VerifyCommandTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void findsNothingInWhatComesWithTrappa() throws IOException {
    try (var jars = Files.list(Path.of(System.getProperty("trappa.modules")))) {
      for (var jar : jars.toList()) {
        var typed = Typed.verify(jar.toString());
        assertThat(typed.said()).isEmpty();
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.result()).endsWith("1.0.0 har ingen feil.\n");
      }
    }
  }

  @Test
  void tellsEveryFaultInOneRunAndExitsOne() throws IOException {
    var broken = SmallModules.GOOD.replace("sells: false", "sells: no").replace("nn: Kva?, ", "");
    Files.writeString(folder.resolve("module.yaml"), broken);
    var typed = Typed.verify(folder.toString(), "--language", "nn");
    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.result()).isEmpty();
    assertThat(typed.said()).hasSize(2);
    assertThat(typed.said().getFirst())
        .endsWith(
            "module.yaml:11:10: publisher.sells: «no» er korkje true eller false."
                + " Skriv det eine, utan hermeteikn.");
  }

  @Test
  void exitsTwoWhenThereIsNothingToCheck() {
    assertThat(Typed.verify().exitCode()).isEqualTo(2);
    assertThat(Typed.verify("one", "two").exitCode()).isEqualTo(2);
    assertThat(Typed.verify(folder.resolve("gone.jar").toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void exitsOneForAFileThatIsNoModule() throws IOException {
    var file = Files.writeString(folder.resolve("notes.jar"), "not a jar");
    var typed = Typed.verify(file.toString(), "--language", "en");
    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.said()).singleElement().asString().contains("not a jar that can be opened");
  }
}
