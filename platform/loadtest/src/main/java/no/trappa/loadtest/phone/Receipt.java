package no.trappa.loadtest.phone;

import java.util.regex.Pattern;

/**
 * What the host said to a tap.
 *
 * @param outcome {@code KEPT} when it is on disk
 * @param revision of the answer that counts
 */
public record Receipt(String outcome, long revision) {

  private static final Pattern OUTCOME = Pattern.compile("\"outcome\":\"(\\w+)\"");
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

  static Receipt in(String json) {
    return new Receipt(find(OUTCOME, json), Long.parseLong(find(REVISION, json)));
  }

  public boolean isKept() {
    return outcome.equals("KEPT");
  }

  private static String find(Pattern pattern, String json) {
    var found = pattern.matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("the host's receipt cannot be read: " + json);
    }
    return found.group(1);
  }
}
