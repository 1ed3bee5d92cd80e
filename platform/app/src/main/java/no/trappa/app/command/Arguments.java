package no.trappa.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/**
 * What a command was given.
 *
 * @param plain what belongs to no option, in order
 * @param options each option's values, in order
 * @param misuse the first thing that cannot be understood
 */
record Arguments(
    Language language,
    List<String> plain,
    Map<String, List<String>> options,
    Optional<Text> misuse) {

  private static final String LANGUAGE = "--language";

  Arguments {
    plain = List.copyOf(plain);
    options = Map.copyOf(options);
  }

  /**
   * Reads the arguments.
   *
   * @param known the options besides {@code --language}; each takes a value
   */
  static Arguments read(List<String> words, Set<String> known) {
    var plain = new ArrayList<String>();
    var options = new HashMap<String, List<String>>();
    var misuse = Optional.<Text>empty();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      var word = rest.next();
      if (!word.startsWith("--")) {
        plain.add(word);
      } else if (!known.contains(word) && !word.equals(LANGUAGE)) {
        misuse = misuse.or(() -> Optional.of(Misuse.UNKNOWN_OPTION.text(word)));
      } else if (rest.hasNext()) {
        options.computeIfAbsent(word, _ -> new ArrayList<>()).add(rest.next());
      } else {
        misuse = misuse.or(() -> Optional.of(Misuse.NO_VALUE.text(word)));
      }
    }
    var tag = options.getOrDefault(LANGUAGE, List.of("nb")).getLast();
    var language = Language.withTag(tag);
    if (language.isEmpty()) {
      misuse = misuse.or(() -> Optional.of(Misuse.UNKNOWN_LANGUAGE.text(tag)));
    }
    return new Arguments(language.orElse(Language.NB), plain, options, misuse);
  }

  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  Optional<String> last(String option) {
    return all(option).stream().reduce((_, last) -> last);
  }
}
