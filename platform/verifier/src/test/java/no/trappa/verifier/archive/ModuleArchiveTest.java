package no.trappa.verifier.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.Jar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleArchiveTest {

  @TempDir private Path folder = Path.of(".");

  @Nested
  @DisplayName("A good module")
  class Good {

    @Test
    void isReadFromAJar() throws IOException {
      var archive = read(Jar.good().with("no/example/A.class", "A").in(folder));
      assertThat(archive.names()).containsExactly("module.yaml", "no/example/A.class");
      assertThat(archive.moduleFile().bytes()).isEqualTo(bytes(Jar.MODULE));
      assertThat(archive.moduleFile().name()).endsWith("module.jar/module.yaml");
    }

    @Test
    void isReadFromAFolderWithoutWhatOnlyMakesIt() throws IOException {
      for (var name : List.of("module.yaml", "pom.xml", "src/A.java", "target/A.class", ".git/x")) {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "x");
      }
      assertThat(read(folder).names()).containsExactly("module.yaml");
    }

    @Test
    void isUnpackedWithoutOverwritingAnything() throws IOException {
      var archive = read(Jar.good().with("a/b.txt", "b").in(folder));
      var target = folder.resolve("unpacked");
      archive.unpackInto(target);
      assertThat(target.resolve("a/b.txt")).hasContent("b");
      assertThatThrownBy(() -> archive.unpackInto(target))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
  }

  @Nested
  @DisplayName("A jar is refused")
  class Refused {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../outside.txt",
          "/etc/passwd",
          "a/../../b",
          "C:/windows.txt",
          "a\\b.txt",
          "a//b",
          "module.yaml/below"
        })
    void whenAFileWouldLieOutsideOrNowhere(String name) throws IOException {
      assertThat(codes(Jar.good().with(name, "x").in(folder)))
          .containsExactly(FaultCode.UNSAFE_NAME);
    }

    @Test
    void whenItHasALink() throws IOException {
      var bytes = Jar.good().with("link", "/etc/passwd").bytes();
      assertThat(codes(Files.write(folder.resolve("a.jar"), markLink(bytes, "link"))))
          .containsExactly(FaultCode.LINK);
    }

    @Test
    void whenAFileIsThereTwice() throws IOException {
      var bytes = Jar.good().with("module.yamL", "x").bytes();
      assertThat(codes(Files.write(folder.resolve("a.jar"), bytes)))
          .containsExactly(FaultCode.DUPLICATE_ENTRY);
    }

    @Test
    void whenItBringsTheHostsOwnClassesOrOtherArchives() throws IOException {
      var jar = Jar.good().with("no/trappa/api/value/Text.class", "x").with("lib/other.jar", "x");
      assertThat(codes(jar.in(folder)))
          .containsExactlyInAnyOrder(FaultCode.BUNDLED_API, FaultCode.NESTED_ARCHIVE);
    }

    @Test
    void whenItHasNoModuleFile() throws IOException {
      assertThat(codes(new Jar().with("readme.txt", "x").in(folder)))
          .containsExactly(FaultCode.NO_MODULE_FILE);
    }

    @Test
    void whenItUnfoldsToMoreThanMayBe() throws IOException {
      var jar = Jar.good().with("zeros", new byte[Allowance.MOST_BYTES + 1]);
      assertThat(codes(jar.in(folder))).containsExactly(FaultCode.TOO_LARGE_UNPACKED);
    }

    @Test
    void whenItHasTooManyFiles() throws IOException {
      var jar = Jar.good();
      for (var i = 0; i < Allowance.MOST_ENTRIES; i++) {
        jar.with("file-" + i, "");
      }
      assertThat(codes(jar.in(folder))).containsExactly(FaultCode.TOO_MANY_ENTRIES);
    }

    @Test
    void whenItIsNoJarOrCutOff() throws IOException {
      var whole = Jar.good().bytes();
      for (var length : List.of(0, 10, whole.length / 2, whole.length - 30)) {
        var cut = Arrays.copyOf(whole, length);
        assertThat(codes(Files.write(folder.resolve("a.jar"), cut)))
            .containsExactly(FaultCode.NOT_AN_ARCHIVE);
      }
    }

    @Test
    void whenItIsNotThere() {
      assertThat(codes(folder.resolve("none.jar"))).containsExactly(FaultCode.NO_SUCH_FILE);
    }
  }

  @Test
  @DisplayName("A folder with a link is refused")
  void folderWithALink() throws IOException {
    Files.writeString(folder.resolve("module.yaml"), Jar.MODULE);
    Files.createSymbolicLink(folder.resolve("again.yaml"), folder.resolve("module.yaml"));
    assertThat(codes(folder)).containsExactly(FaultCode.LINK);
  }

  private static ModuleArchive read(Path path) {
    return ModuleArchive.read(path).accepted().orElseThrow();
  }

  private static List<FaultCode> codes(Path path) {
    return ModuleArchive.read(path).faults().stream().map(Fault::code).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Says of one entry, as Unix archivers do, that it is a symbolic link. */
  private static byte[] markLink(byte[] jar, String name) {
    var text = new String(jar, StandardCharsets.ISO_8859_1);
    var entry = text.lastIndexOf(name) - 46;
    jar[entry + 41] = (byte) 0xa1;
    jar[entry + 40] = (byte) 0xff;
    return jar;
  }
}
