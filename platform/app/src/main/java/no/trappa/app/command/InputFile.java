package no.trappa.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.engine.content.Source;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import no.trappa.engine.fault.Reading;

/** A file named on the command line, which may not be there. */
final class InputFile {

  private InputFile() {}

  static <T> Reading<T> read(Path path, Function<Source, Reading<T>> reader) {
    try {
      return reader.apply(Source.of(path));
    } catch (IOException unreadable) {
      var faults = new Faults(path.toString());
      faults.add(Position.START, "", FaultCode.NO_SUCH_FILE);
      return faults.reading(Optional::empty);
    }
  }
}
