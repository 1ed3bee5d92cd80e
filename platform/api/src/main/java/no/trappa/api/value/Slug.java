package no.trappa.api.value;

import java.util.regex.Pattern;

/** The shape of every readable id: lower-case letters, digits and single hyphens, at most 60. */
public final class Slug {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int MOST = 60;

  private Slug() {}

  public static boolean isValid(String value) {
    return value.length() <= MOST && SHAPE.matcher(value).matches();
  }

  /**
   * Returns the value as it is.
   *
   * @throws IllegalArgumentException naming what the id is for, when it has another shape
   */
  public static String require(String what, String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "%s id \"%s\" must be lower-case letters, digits and single hyphens, at most %d"
              .formatted(what, value, MOST));
    }
    return value;
  }
}
