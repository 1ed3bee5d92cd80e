package no.trappa.verifier.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.engine.content.Source;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import no.trappa.engine.fault.Reading;

/**
 * The files of one module, held in memory: whatever is done with them is done with the bytes that
 * were checked.
 */
public final class ModuleArchive {

  public static final String MODULE_FILE = "module.yaml";

  private final String name;
  private final SortedMap<String, byte[]> files;

  private ModuleArchive(String name, SortedMap<String, byte[]> files) {
    this.name = name;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads a jar, or a folder with module.yaml in it.
   *
   * <p>Of a folder, hidden files, {@code src}, {@code target} and {@code pom.xml} are left out:
   * they say how a module is made, not what it is.
   */
  public static Reading<ModuleArchive> read(Path path) {
    return read(path, path.toString());
  }

  /** Reads a jar or a folder that faults call by another name than its path. */
  public static Reading<ModuleArchive> read(Path path, String name) {
    var faults = new Faults(name);
    return faults.reading(() -> files(path, faults).map(files -> checked(name, files, faults)));
  }

  private static Optional<SortedMap<String, byte[]>> files(Path path, Faults faults) {
    try {
      if (Files.isDirectory(path)) {
        return FolderFiles.read(path, faults);
      }
      if (Files.isRegularFile(path)) {
        return JarFiles.read(path, faults);
      }
      faults.add(Position.START, "", FaultCode.NO_SUCH_FILE);
    } catch (IOException unreadable) {
      faults.add(Position.START, "", FaultCode.UNREADABLE, unreadable.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private static ModuleArchive checked(
      String name, SortedMap<String, byte[]> files, Faults faults) {
    EntryNames.check(files.keySet(), faults);
    if (!files.containsKey(MODULE_FILE)) {
      faults.add(Position.START, "", FaultCode.NO_MODULE_FILE);
    }
    return new ModuleArchive(name, files);
  }

  public String name() {
    return name;
  }

  /** The names of all files, with slashes. */
  public Set<String> names() {
    return files.keySet();
  }

  /** The bytes of one file; empty when it is not there. */
  public Optional<byte[]> bytes(String file) {
    return Optional.ofNullable(files.get(file)).map(byte[]::clone);
  }

  /** One file to read, under a name that says where it lies. */
  public Optional<Source> source(String file) {
    return bytes(file).map(bytes -> new Source(name + "/" + file, bytes));
  }

  /** {@code module.yaml}. */
  public Source moduleFile() {
    return source(MODULE_FILE).orElseThrow();
  }

  /**
   * Writes every file below a folder, which is made if need be. Nothing is overwritten.
   *
   * @throws IOException when a file cannot be written, or is there already
   */
  public void unpackInto(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      var target = folder.resolve(file.getKey()).normalize();
      if (!target.startsWith(folder.normalize())) {
        throw new IOException("a file would be written outside " + folder);
      }
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
    }
  }
}
