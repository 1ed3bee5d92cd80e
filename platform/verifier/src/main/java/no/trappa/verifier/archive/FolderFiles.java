package no.trappa.verifier.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/** Reads the files of a folder that belong to a module. */
final class FolderFiles {

  private static final Set<String> HOW_IT_IS_MADE = Set.of("src", "target", "pom.xml");

  private FolderFiles() {}

  static Optional<SortedMap<String, byte[]>> read(Path folder, Faults faults) throws IOException {
    var files = new TreeMap<String, byte[]>();
    var allowance = new Allowance(faults);
    var waiting = new ArrayDeque<>(List.of(folder));
    while (!waiting.isEmpty()) {
      for (var path : children(waiting.remove(), folder)) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          faults.add(Position.START, name, FaultCode.LINK, name);
        } else if (Files.isDirectory(path)) {
          waiting.add(path);
        } else {
          var bytes = read(path, allowance);
          if (bytes.isEmpty()) {
            return Optional.empty();
          }
          files.put(name, bytes.get());
        }
      }
    }
    return Optional.of(files);
  }

  private static Optional<byte[]> read(Path path, Allowance allowance) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return allowance.read(stream);
    }
  }

  private static List<Path> children(Path folder, Path root) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.filter(path -> belongs(path, root)).sorted().toList();
    }
  }

  private static boolean belongs(Path path, Path root) {
    var name = path.getFileName().toString();
    return !name.startsWith(".")
        && !(root.equals(path.getParent()) && HOW_IT_IS_MADE.contains(name));
  }
}
