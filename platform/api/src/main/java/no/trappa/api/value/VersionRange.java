package no.trappa.api.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The versions from one, included, up to another, excluded: {@code [1,2)} is every version 1.
 *
 * <p>Missing parts are 0, so {@code [1,2)} starts at 1.0.0. Without an upper bound ({@code [1,)})
 * there is no end.
 */
public record VersionRange(Version from, Optional<Version> before) {

  private static final Pattern SHAPE = Pattern.compile("\\[([0-9.]+),([0-9.]*)\\)");

  public VersionRange {
    if (before.isPresent() && before.get().compareTo(from) <= 0) {
      throw new IllegalArgumentException("a version range must end after it starts");
    }
  }

  /**
   * Reads {@code [1,2)}, {@code [1.2,2)} or {@code [1,)}.
   *
   * @throws IllegalArgumentException when the text is no such range
   */
  public static VersionRange parse(String text) {
    var match = SHAPE.matcher(text.replace(" ", ""));
    if (!match.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a version range like [1,2)");
    }
    var end = match.group(2);
    return new VersionRange(
        padded(match.group(1)), end.isEmpty() ? Optional.empty() : Optional.of(padded(end)));
  }

  public boolean contains(Version version) {
    return version.compareTo(from) >= 0
        && before.map(end -> version.compareTo(end) < 0).orElse(true);
  }

  private static Version padded(String text) {
    var dots = text.chars().filter(character -> character == '.').count();
    return Version.parse(text + ".0".repeat((int) Math.max(0, 2 - dots)));
  }

  @Override
  public String toString() {
    return "[" + from + "," + before.map(Version::toString).orElse("") + ")";
  }
}
