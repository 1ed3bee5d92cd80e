package no.trappa.loadtest.phone;

import java.util.List;

/**
 * One question's page, as the script reads it.
 *
 * @param participant who it was made for
 * @param key what the script must send along
 */
public record Screen(
    int number, String participant, String evaluation, String key, List<Part> parts, boolean last) {

  static Screen on(String page) {
    var markup = new Markup(page);
    var action =
        markup.tags("form", "method", "post").stream()
            .map(form -> form.required("action"))
            .filter(path -> path.startsWith("/p/q/"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the page has no question"));
    return new Screen(
        Integer.parseInt(action.substring(action.lastIndexOf('/') + 1)),
        markup.required("data-participant"),
        markup.required("data-evaluation"),
        markup.required("data-key"),
        markup.pieces("<fieldset").stream()
            .filter(piece -> piece.attribute("data-question").isPresent())
            .map(Part::of)
            .toList(),
        markup.attribute("data-next").isEmpty());
  }

  /**
   * One thing to answer on it.
   *
   * @param choices what can be chosen; empty where something is typed
   * @param seen the revision of the answer that the page shows; 0 without one
   */
  public record Part(String question, List<String> choices, long seen) {

    private static Part of(Markup fieldset) {
      return new Part(
          fieldset.required("data-question"),
          fieldset.tags("input", "data-is", "answer").stream()
              .filter(field -> !field.required("type").equals("text"))
              .filter(field -> !field.required("type").equals("date"))
              .map(field -> field.required("value"))
              .toList(),
          Long.parseLong(fieldset.required("data-seen")));
    }

    /** The {@code number}th choice, again from the first after the last; else "don't know". */
    public String choice(int number) {
      return choices.isEmpty() ? "?" : choices.get(number % choices.size());
    }
  }
}
