package no.trappa.app.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The colours of tokens.css, by name without {@code --trappa-}. */
record Tokens(Map<String, Pair> colours) {

  private static final Pattern PAIR =
      Pattern.compile("--trappa-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

  /** One colour by day, one by night. */
  record Pair(Colour light, Colour dark) {
    Colour in(Theme theme) {
      return theme == Theme.DARK ? dark : light;
    }
  }

  static Tokens read() {
    var colours = new HashMap<String, Pair>();
    PAIR.matcher(css())
        .results()
        .forEach(match ->
            colours.put(
                match.group(1), new Pair(Colour.of(match.group(2)), Colour.of(match.group(3)))));
    return new Tokens(colours);
  }

  Colour colour(String name, Theme theme) {
    var pair = colours.get(name);
    if (pair == null) {
      throw new IllegalArgumentException("tokens.css has no pair --trappa-" + name);
    }
    return pair.in(theme);
  }

  private static String css() {
    try {
      return new ClassPathResource("static/look/tokens.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
