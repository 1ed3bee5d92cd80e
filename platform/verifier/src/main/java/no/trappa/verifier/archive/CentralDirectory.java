package no.trappa.verifier.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/**
 * A jar's own list of what is in it: the only place that tells of links and of names that are there
 * twice. Layout: PKWARE's application note, sections 4.3.12 and 4.3.16.
 */
record CentralDirectory(List<Entry> entries) {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int FILE_TYPE = 0170000;
  private static final int SYMBOLIC_LINK = 0120000;

  CentralDirectory {
    entries = List.copyOf(entries);
  }

  /** One name, and whether it is a link. */
  record Entry(String name, boolean isLink) {}

  /** The list; empty when the bytes are no archive. */
  static Optional<CentralDirectory> read(byte[] archive) {
    var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    var last = archive.length - END_LENGTH;
    for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return entries(bytes, at).map(CentralDirectory::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Entry>> entries(ByteBuffer bytes, int end) {
    var at = end - bytes.getInt(end + 12);
    var entries = new ArrayList<Entry>();
    while (at >= 0 && at < end) {
      if (at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY_SIGNATURE) {
        return Optional.empty();
      }
      var nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
      var after = at + ENTRY_LENGTH + nameLength;
      if (after > end) {
        return Optional.empty();
      }
      var name = name(bytes.slice(at + ENTRY_LENGTH, nameLength));
      var mode = bytes.getInt(at + 38) >>> 16;
      entries.add(new Entry(name, (mode & FILE_TYPE) == SYMBOLIC_LINK));
      at =
          after
              + Short.toUnsignedInt(bytes.getShort(at + 30))
              + Short.toUnsignedInt(bytes.getShort(at + 32));
    }
    return at == end ? Optional.of(entries) : Optional.empty();
  }

  private static String name(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }

  /** Notes links, repeated names and too long a list; false when nothing of it should be read. */
  boolean check(Faults faults) {
    if (entries.size() > Allowance.MOST_ENTRIES) {
      Allowance.refuseEntries(faults);
      return false;
    }
    var names = new HashSet<String>();
    for (var entry : entries) {
      if (entry.isLink()) {
        faults.add(Position.START, entry.name(), FaultCode.LINK, entry.name());
      }
      // Some file systems do not tell letter cases apart.
      if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
        faults.add(Position.START, entry.name(), FaultCode.DUPLICATE_ENTRY, entry.name());
      }
    }
    return true;
  }
}
