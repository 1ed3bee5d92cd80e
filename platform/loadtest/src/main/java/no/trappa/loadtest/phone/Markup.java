package no.trappa.loadtest.phone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds tags and their attributes in a page we made ourselves. */
record Markup(String text) {

  /** The start tags of this kind that carry an attribute with this value. */
  List<Markup> tags(String kind, String attribute, String value) {
    return Pattern.compile("<" + kind + "\\b[^>]*>")
        .matcher(text)
        .results()
        .map(found -> new Markup(found.group()))
        .filter(tag -> tag.attribute(attribute).filter(value::equals).isPresent())
        .toList();
  }

  /** The first value of an attribute. */
  Optional<String> attribute(String name) {
    var start = text.indexOf(" " + name + "=\"");
    if (start < 0) {
      return Optional.empty();
    }
    var from = start + name.length() + 3;
    return Optional.of(text.substring(from, text.indexOf('"', from)));
  }

  /** The pieces that begin with this tag. */
  List<Markup> pieces(String tag) {
    var pieces = text.split("(?=" + Pattern.quote(tag) + ")", -1);
    return List.of(pieces).stream()
        .filter(piece -> piece.startsWith(tag))
        .map(Markup::new)
        .toList();
  }

  String required(String attribute) {
    return attribute(attribute)
        .orElseThrow(() -> new IllegalStateException("the page has no " + attribute));
  }
}
