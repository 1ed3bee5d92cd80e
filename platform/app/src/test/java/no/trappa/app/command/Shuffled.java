package no.trappa.app.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The same answers as if the same people had given them in another order. */
final class Shuffled {

  private static final Set<String> LISTS =
      Set.of("respondents:", "answers:", "agreed:", "accepted:", "deliveries:");

  private final Random random;

  private Shuffled(long seed) {
    random = new Random(seed);
  }

  static String of(String answers, long seed) {
    return new Shuffled(seed).shuffle(answers.lines().toList());
  }

  private String shuffle(List<String> lines) {
    var out = new StringBuilder();
    var entries = new ArrayList<String>();
    var inList = false;
    for (var line : lines) {
      if (inList && line.startsWith("  - ")) {
        entries.add(line + "\n");
      } else if (inList && line.startsWith("    ")) {
        entries.set(entries.size() - 1, entries.getLast() + line + "\n");
      } else {
        flush(entries, out);
        inList = LISTS.contains(line);
        out.append(line).append('\n');
      }
    }
    flush(entries, out);
    return out.toString();
  }

  private void flush(List<String> entries, StringBuilder out) {
    Collections.shuffle(entries, random);
    entries.forEach(out::append);
    entries.clear();
  }
}
