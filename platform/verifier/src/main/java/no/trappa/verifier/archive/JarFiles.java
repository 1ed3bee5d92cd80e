package no.trappa.verifier.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/** Reads the files of a jar. */
final class JarFiles {

  private JarFiles() {}

  static Optional<SortedMap<String, byte[]>> read(Path jar, Faults faults) throws IOException {
    if (Files.size(jar) > Allowance.MOST_BYTES) {
      Allowance.refuseBytes(faults);
      return Optional.empty();
    }
    var directory = CentralDirectory.read(Files.readAllBytes(jar));
    if (directory.isEmpty()) {
      faults.add(Position.START, "", FaultCode.NOT_AN_ARCHIVE);
      return Optional.empty();
    }
    if (!directory.get().check(faults)) {
      return Optional.empty();
    }
    try (var zip = new ZipFile(jar.toFile())) {
      return read(zip, new Allowance(faults));
    } catch (ZipException | IllegalArgumentException _) {
      faults.add(Position.START, "", FaultCode.NOT_AN_ARCHIVE);
      return Optional.empty();
    }
  }

  private static Optional<SortedMap<String, byte[]>> read(ZipFile zip, Allowance allowance)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
      var bytes = read(zip, entry, allowance);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      files.put(entry.getName(), bytes.get());
    }
    return Optional.of(files);
  }

  private static Optional<byte[]> read(ZipFile zip, ZipEntry entry, Allowance allowance)
      throws IOException {
    try (var stream = zip.getInputStream(entry)) {
      return allowance.read(stream);
    }
  }
}
