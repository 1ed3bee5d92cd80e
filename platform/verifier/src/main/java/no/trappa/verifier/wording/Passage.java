package no.trappa.verifier.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import no.trappa.engine.content.yaml.Node;
import no.trappa.verifier.place.Places;

/**
 * One text in one language.
 *
 * @param path where it stands, the language included
 */
record Passage(String path, Language language, String words) {

  private static final Pattern IN_A_LEVEL = Pattern.compile(".*\\.levels\\.[^.]+\\.text\\.[a-z]+");

  /** Every text of a file, whatever it is for: whatever has words in a language of ours. */
  static List<Passage> in(Places places) {
    return places.all().entrySet().stream()
        .flatMap(entry ->
            entry.getValue() instanceof Node.Scalar(var _, var words, var _)
                ? of(entry.getKey(), words)
                : Stream.empty())
        .toList();
  }

  private static Stream<Passage> of(String path, String words) {
    return Language.withTag(path.substring(path.lastIndexOf('.') + 1)).stream()
        .map(language -> new Passage(path, language, words));
  }

  boolean isQuestion() {
    return path.endsWith(".question." + language.tag());
  }

  /** Whether it says what has to be seen for a level to be reached. */
  boolean isLevel() {
    return IN_A_LEVEL.matcher(path).matches();
  }
}
