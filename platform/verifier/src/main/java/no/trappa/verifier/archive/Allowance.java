package no.trappa.verifier.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/** How much a module may hold. A small file can unfold to more than a disk holds. */
final class Allowance {

  static final int MOST_ENTRIES = 1000;
  static final int MOST_BYTES = 20 * 1024 * 1024;

  private final Faults faults;
  private int entries;
  private int bytesLeft = MOST_BYTES;

  Allowance(Faults faults) {
    this.faults = faults;
  }

  /** Reads a file as far as it may; empty, with a fault, where it is too much. */
  Optional<byte[]> read(InputStream stream) throws IOException {
    if (++entries > MOST_ENTRIES) {
      refuseEntries(faults);
      return Optional.empty();
    }
    var bytes = stream.readNBytes(bytesLeft + 1);
    if (bytes.length > bytesLeft) {
      refuseBytes(faults);
      return Optional.empty();
    }
    bytesLeft -= bytes.length;
    return Optional.of(bytes);
  }

  static void refuseEntries(Faults faults) {
    faults.add(Position.START, "", FaultCode.TOO_MANY_ENTRIES, MOST_ENTRIES);
  }

  static void refuseBytes(Faults faults) {
    faults.add(Position.START, "", FaultCode.TOO_LARGE_UNPACKED, MOST_BYTES / (1024 * 1024));
  }
}
