package no.trappa.api.value;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A semantic version without suffixes: major.minor.patch. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  public Version {
    if (major < 0 || minor < 0 || patch < 0) {
      throw new IllegalArgumentException("a version has no negative parts");
    }
  }

  /**
   * Reads {@code 1.2.3}.
   *
   * @throws IllegalArgumentException when the text is no such version
   */
  public static Version parse(String text) {
    var match = SHAPE.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a version like 1.2.3");
    }
    return new Version(
        Integer.parseInt(match.group(1)),
        Integer.parseInt(match.group(2)),
        Integer.parseInt(match.group(3)));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
