package no.trappa.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes that the rules are about: the platform's, and those of the modules as built. */
final class Project {

  private static final Path MODULES = Path.of(System.getProperty("trappa.modules"));

  static final JavaClasses CLASSES = new ClassFileImporter().importLocations(locations().toList());

  private Project() {}

  private static Stream<Location> locations() {
    Stream<Location> platform =
        Stream.of("api", "engine", "verifier", "testkit", "app")
            .flatMap(part -> Locations.ofPackage("no.trappa." + part).stream())
            .filter(new DoNotIncludeTests()::includes);
    return Stream.concat(platform, modules());
  }

  /** Empty where the host alone was built; the whole build makes the modules first. */
  private static Stream<Location> modules() {
    if (!Files.isDirectory(MODULES)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(MODULES)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream()
          .map(file -> Location.of(URI.create("jar:" + file.toUri() + "!/")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
