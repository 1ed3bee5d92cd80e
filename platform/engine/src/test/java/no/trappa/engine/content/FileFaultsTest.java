package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Language;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that cannot be read at all has one fault, where reading stopped")
class FileFaultsTest {

  private final ModuleReader reader = new ModuleReader(Optional.empty());

  @Test
  void whenItIsEmptyOrOnlyRemarks() {
    assertOnly(read(""), FaultCode.EMPTY_FILE, "1:1");
    assertOnly(read(" \n\n"), FaultCode.EMPTY_FILE, "1:1");
    assertOnly(read("# nothing yet\n"), FaultCode.EMPTY_FILE, "1:1");
  }

  @Test
  void whenItIsNotUtf8() {
    var bytes = "id: a\ntitle: blåbær".getBytes(StandardCharsets.ISO_8859_1);
    assertOnly(reader.read(new Source("latin.yaml", bytes)), FaultCode.NOT_UTF8, "2:10");
  }

  @Test
  void whenItIsTooLarge(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("large.yaml"), new byte[Source.MOST_BYTES + 1000]);
    assertOnly(reader.read(Source.of(file)), FaultCode.TOO_LARGE, "1:1");
  }

  @Test
  void whenItHasACharacterThatCannotBeShown() {
    assertOnly(read("id: a\ntitle: \u0007"), FaultCode.NOT_PRINTABLE, "2:8");
  }

  @Test
  void whenItIsIndentedWithTabs() {
    assertThat(read("id: a\n\ttitle: b").faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo(FaultCode.NOT_YAML);
          assertThat(fault.at().line()).isEqualTo(2);
        });
  }

  @Test
  void whenItsAnchorsUnfoldIntoADeepTree() {
    var text = new StringBuilder("a0: &a0 [x]\n");
    for (var i = 1; i < 60; i++) {
      text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    assertThat(read(text.toString()).faults())
        .singleElement()
        .extracting(Fault::code)
        .isEqualTo(FaultCode.TOO_DEEP);
  }

  @Test
  void andAByteOrderMarkIsNoFault() {
    assertThat(read("\uFEFFformat: trappa-module/2").faults().getFirst().line(Language.EN))
        .startsWith("module.yaml:1:1: The key")
        .doesNotContain("\uFEFF");
  }

  private Reading<ModuleDefinition> read(String text) {
    return reader.read(Source.of("module.yaml", text));
  }

  private static void assertOnly(Reading<?> reading, FaultCode code, String at) {
    assertThat(reading.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo(code);
          assertThat(fault.at()).hasToString(at);
        });
  }
}
