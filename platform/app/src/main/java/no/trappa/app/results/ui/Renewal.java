package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a part of the page with its newer self, and keeps open what a reader has opened. */
record Renewal(Component shown, Component newer) {

  /** Whether a reader would see no difference, neither in sight nor behind what can be pressed. */
  boolean isSame() {
    return shown.getElement().getOuterHTML().equals(opened().getElement().getOuterHTML())
        && behind(shown).equals(behind(newer));
  }

  /** The newer part, with the same things open. */
  Component opened() {
    var before = details(shown);
    details(newer)
        .forEach((key, details) -> {
          var same = before.get(key);
          details.setOpened(same != null && same.isOpened());
        });
    return newer;
  }

  private static Map<String, Details> details(Component root) {
    var found = new LinkedHashMap<String, Details>();
    var seen = new HashMap<String, Integer>();
    all(root)
        .filter(Details.class::isInstance)
        .map(Details.class::cast)
        .forEach(details -> {
          var name = name(details);
          found.put(name + "#" + seen.merge(name, 1, Integer::sum), details);
        });
    return found;
  }

  /** What it is called without its numbers, which change; in a list also what it belongs to. */
  private static String name(Details details) {
    var summary = details.getSummaryText().replaceAll("\\d", "");
    return details
        .getParent()
        .filter(ListItem.class::isInstance)
        .map(item ->
            item.getChildren()
                .filter(sibling -> !(sibling instanceof Details))
                .map(sibling -> sibling.getElement().getTextRecursively())
                .collect(Collectors.joining(" ", summary + ": ", "")))
        .orElse(summary);
  }

  private static List<Object> behind(Component root) {
    return all(root)
        .filter(Opens.class::isInstance)
        .map(Opens.class::cast)
        .map(Opens::behind)
        .toList();
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(Renewal::all));
  }
}
