package no.trappa.verifier.logic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.fault.Cure;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;

/**
 * The service file that names a module's logic class, as {@link java.util.ServiceLoader} has it.
 */
public final class LogicFile {

  public static final String NAME = "META-INF/services/" + ModuleLogic.class.getName();

  private LogicFile() {}

  /** The name of the logic class; none where the module is data only. */
  public static Reading<Optional<String>> read(ModuleArchive archive) {
    var faults = new Faults(archive.name() + "/" + NAME);
    return faults.reading(
        () -> Optional.of(archive.bytes(NAME).flatMap(bytes -> read(archive, bytes, faults))));
  }

  private static Optional<String> read(ModuleArchive archive, byte[] bytes, Faults faults) {
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    var found = new ArrayList<String>();
    for (var index = 0; index < lines.size(); index++) {
      var name = lines.get(index).replaceFirst("#.*", "").strip();
      if (!name.isEmpty()) {
        check(name, new Position(index + 1, 1), found, archive, faults);
        found.add(name);
      }
    }
    return found.stream().findFirst();
  }

  private static void check(
      String name, Position at, List<String> found, ModuleArchive archive, Faults faults) {
    if (!found.isEmpty()) {
      faults.add(at, "", FaultCode.SEVERAL_LOGIC_CLASSES, name);
    }
    if (!archive.names().contains(name.replace('.', '/') + ".class")) {
      faults.add(at, "", FaultCode.UNKNOWN_LOGIC_CLASS, name, Cure.instead(name, classes(archive)));
    }
  }

  private static List<String> classes(ModuleArchive archive) {
    return archive.names().stream()
        .filter(file -> file.endsWith(".class") && !file.contains("-info") && !file.contains("$"))
        .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
        .toList();
  }
}
