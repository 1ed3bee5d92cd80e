package no.trappa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSizesTest {

  private static final int MOST_LINES = 300;
  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  @TempDir Path folder;

  @Test
  void noSourceFileIsSoLongThatItHidesASecondThing() throws IOException {
    assertThat(tooLong(ROOT.resolve("platform"))).isEmpty();
    assertThat(tooLong(ROOT.resolve("plugins"))).isEmpty();
  }

  @Test
  void aFileThatIsTooLongIsNoted() throws IOException {
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(MOST_LINES));
    Path tooLong = Files.writeString(folder.resolve("Long.java"), "\n".repeat(MOST_LINES + 1));

    assertThat(tooLong(folder)).containsExactly(tooLong);
  }

  private static List<Path> tooLong(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> lines(file) > MOST_LINES)
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
