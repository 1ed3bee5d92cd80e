package no.trappa.verifier.logic;

import java.util.List;
import java.util.Optional;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;

/** Loads a module's logic so that it sees the API and its own classes, and nothing else. */
public final class LogicLoader {

  private LogicLoader() {}

  /** The module's logic; none where it is data only. */
  public static Reading<Optional<ModuleLogic>> load(ModuleArchive archive) {
    return switch (LogicFile.read(archive)) {
      case Reading.Refused<Optional<String>>(var faults) -> new Reading.Refused<>(faults);
      case Reading.Read<Optional<String>>(var name, var _) ->
          name.map(one -> load(archive, one))
              .orElseGet(() -> new Reading.Read<>(Optional.empty(), List.of()));
    };
  }

  private static Reading<Optional<ModuleLogic>> load(ModuleArchive archive, String name) {
    var faults = new Faults(archive.name() + "/" + LogicFile.NAME);
    return faults.reading(() -> {
      try {
        var type = Class.forName(name, true, new ModuleLoader(archive));
        var logic = type.asSubclass(ModuleLogic.class).getConstructor().newInstance();
        return Optional.of(Optional.of(logic));
      } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
        var cause = broken.getCause() == null ? broken : broken.getCause();
        faults.add(
            Position.START, "", FaultCode.BROKEN_LOGIC, name, cause.getClass().getSimpleName());
        return Optional.empty();
      }
    });
  }
}
