package no.trappa.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a result says, short enough to be checked by hand: levels, gaps, findings and steps. */
final class Gist {

  private final JsonNode result;

  private Gist(JsonNode result) {
    this.result = result;
  }

  static Map<String, Object> of(JsonNode result) {
    return new Gist(result).all();
  }

  private Map<String, Object> all() {
    var all = new LinkedHashMap<String, Object>();
    all.put("verdict", word(result, "headline", "verdict"));
    all.put("maturity", score(result.get("headline").get("maturity")));
    all.put("heldDownBy", lines(result.get("headline").get("heldDownBy"), Gist::place));
    all.put("levels", levels());
    all.put("measures", measures());
    all.put("unmet", unmet());
    all.put("missing", missing());
    all.put("findings", lines(result.get("findings"), Gist::finding));
    all.put("steps", lines(result.get("nextSteps").get("steps"), Gist::step));
    all.put("opens", result.get("nextSteps").get("opens").booleanValue());
    all.put("verdictAfter", word(result, "nextSteps", "verdictAfter"));
    return all;
  }

  private Map<String, Map<String, String>> levels() {
    var levels = new LinkedHashMap<String, Map<String, String>>();
    for (var module : result.get("modules")) {
      for (var group : module.get("groups")) {
        for (var indicator : group.get("indicators")) {
          levels.put(word(indicator, "indicator"), levels(indicator));
        }
      }
    }
    return levels;
  }

  private static Map<String, String> levels(JsonNode indicator) {
    var levels = new LinkedHashMap<String, String>();
    levels.put("whole", score(indicator.get("score")));
    indicator
        .get("units")
        .properties()
        .forEach(unit -> levels.put(unit.getKey(), score(unit.getValue())));
    return levels;
  }

  /** Only the quantities that were asked for, not the levels that are measures too. */
  private Map<String, String> measures() {
    var measures = new LinkedHashMap<String, String>();
    for (var module : result.get("modules")) {
      for (var measure : module.get("measures")) {
        if (word(measure, "question").contains("#")) {
          measures.put(word(measure, "question"), score(measure.get("whole")));
        }
      }
    }
    return measures;
  }

  private List<String> unmet() {
    return stream(result.get("gate").get("requirements"))
        .filter(one -> !List.of("met", "exempt").contains(word(one, "status")))
        .map(Gist::requirement)
        .toList();
  }

  private static String requirement(JsonNode one) {
    return "%s: %s where %s is required%s"
        .formatted(
            place(one.get("place")),
            score(one.get("score")),
            word(one, "required"),
            one.get("critical").booleanValue() ? ", critical" : "");
  }

  private List<String> missing() {
    return stream(result.get("gate").get("items"))
        .filter(item -> !item.has("delivery"))
        .map(item -> word(item, "item") + " in " + word(item, "unit"))
        .toList();
  }

  private static String finding(JsonNode finding) {
    return "%s %s/%s in %s"
        .formatted(
            word(finding, "severity"),
            word(finding, "owner"),
            word(finding, "id"),
            word(finding, "unit"));
  }

  private static String step(JsonNode step) {
    var units = stream(step.get("units")).map(JsonNode::stringValue);
    return word(step, "step") + " in " + units.collect(Collectors.joining(", "));
  }

  private static String score(JsonNode score) {
    return switch (word(score, "type")) {
      case "scored" -> word(score, "value");
      case "withheld" ->
          "withheld, "
              + word(score, "reason")
              + (score.has("atMost") ? ", at most " + word(score, "atMost") : "");
      default ->
          "not applicable, " + (score.get("accepted").booleanValue() ? "accepted" : "not accepted");
    };
  }

  private static String place(JsonNode place) {
    return word(place, "question") + " in " + word(place, "unit");
  }

  private static List<String> lines(JsonNode list, Function<JsonNode, String> line) {
    return stream(list).map(line).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }

  private static String word(JsonNode node, String... path) {
    for (var key : path) {
      node = node.get(key);
    }
    return node.stringValue();
  }
}
