package no.trappa.verifier.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/** What the files of a module may be called. */
final class EntryNames {

  /** Portable, and with nothing before the first letter that could lead elsewhere. */
  private static final Pattern SAFE =
      Pattern.compile(
          "[\\p{L}\\p{N}_$@+-][\\p{L}\\p{N}_$@+. -]*(/[\\p{L}\\p{N}_$@+-][\\p{L}\\p{N}_$@+. -]*)*");

  private static final int LONGEST = 200;

  private static final List<String> ARCHIVES = List.of(".jar", ".zip", ".war", ".ear", ".jmod");

  private static final Pattern API = Pattern.compile("(META-INF/versions/\\d+/)?no/trappa/api/.*");

  private EntryNames() {}

  static void check(Set<String> names, Faults faults) {
    for (var name : names) {
      if (!isSafe(name) || isBelowAFile(name, names)) {
        note(name, FaultCode.UNSAFE_NAME, faults);
      }
      var lower = name.toLowerCase(Locale.ROOT);
      if (ARCHIVES.stream().anyMatch(lower::endsWith)) {
        note(name, FaultCode.NESTED_ARCHIVE, faults);
      }
      if (API.matcher(name).matches()) {
        note(name, FaultCode.BUNDLED_API, faults);
      }
    }
  }

  static boolean isSafe(String name) {
    return name.length() <= LONGEST && SAFE.matcher(name).matches();
  }

  private static boolean isBelowAFile(String name, Set<String> names) {
    for (var at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      if (names.contains(name.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  private static void note(String name, FaultCode code, Faults faults) {
    faults.add(Position.START, name, code, name);
  }
}
