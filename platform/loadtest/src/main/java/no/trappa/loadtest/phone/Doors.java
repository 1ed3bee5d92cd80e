package no.trappa.loadtest.phone;

import java.util.List;
import java.util.Map;

/**
 * What the first page offers: whom one answers for, and in which role.
 *
 * @param key what the form must carry
 */
record Doors(String key, List<String> organisations, List<String> roles) {

  static Doors on(String page) {
    var markup = new Markup(page);
    var organisations =
        markup.tags("input", "name", "unit").stream()
            .filter(unit -> unit.attribute("data-whole").filter("true"::equals).isEmpty())
            .map(unit -> unit.required("value"))
            .toList();
    var roles =
        markup.pieces("<label").stream()
            .filter(label -> label.required("class").contains("of-organisation"))
            .map(label -> label.tags("input", "name", "role").getFirst().required("value"))
            .toList();
    var key = markup.tags("input", "name", "key").getFirst().required("value");
    return new Doors(key, organisations, roles);
  }

  /** What the {@code number}th person sends: everybody is spread over all that is offered. */
  Map<String, String> choice(int number) {
    return choice(number, roles.get(number / organisations.size() % roles.size()));
  }

  Map<String, String> choice(int number, String role) {
    var organisation = organisations.get(number % organisations.size());
    return Map.of("key", key, "unit", organisation, "role", role);
  }
}
