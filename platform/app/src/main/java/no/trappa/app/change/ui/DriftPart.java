package no.trappa.app.change.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.engine.change.Drift;

/** Whether they drifted apart or came together where no place is better than another. */
final class DriftPart extends Part {

  DriftPart(ChangeWords words) {
    super("drift", words.say("drift.title"));
    lead(words.say("drift.lead"));
    var columns =
        Stream.of("drift.question", "drift.before", "drift.after", "drift.direction")
            .map(key -> words.say(key))
            .toList();
    var sheet = new Sheet(words.say("drift.title"), columns);
    words
        .comparison()
        .drifts()
        .forEach(drift -> sheet.row(words.question(drift.question()), cells(words, drift)));
    add(sheet);
  }

  private static List<String> cells(ChangeWords words, Drift drift) {
    var alike = drift.alike();
    return List.of(
        steps(words, alike.before()),
        steps(words, alike.after()),
        words.say("drift.direction", drift.direction()));
  }

  private static String steps(ChangeWords words, Optional<Integer> steps) {
    return steps.map(count -> words.say("drift.steps", count)).orElseGet(() -> words.say("untold"));
  }
}
