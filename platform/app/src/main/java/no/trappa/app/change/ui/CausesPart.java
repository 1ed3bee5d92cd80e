package no.trappa.app.change.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.engine.change.Cause;
import no.trappa.engine.change.Line;
import no.trappa.engine.change.Movement;

/** The changes taken apart, so that the parts add up. */
final class CausesPart extends Part {

  CausesPart(ChangeWords words) {
    super("causes", words.say("causes.title"));
    lead(words.say("causes.lead"));
    var line = words.comparison().full();
    var columns =
        Stream.of("causes.cause", "movement.up", "movement.down", "causes.others", "causes.means")
            .map(key -> words.say(key))
            .toList();
    var sheet = new Sheet(words.say("causes.title"), columns);
    Arrays.stream(Cause.values())
        .filter(cause -> count(line, cause) > 0)
        .forEach(cause -> sheet.row(words.say("cause", cause), cells(words, line, cause)));
    add(sheet);
  }

  /** Whether there is anything to take apart. */
  static boolean isNeeded(ChangeWords words) {
    var line = words.comparison().full();
    return Arrays.stream(Cause.values()).anyMatch(cause -> count(line, cause) > 0);
  }

  private static List<String> cells(ChangeWords words, Line line, Cause cause) {
    var up = line.count(Movement.UP, cause);
    var down = line.count(Movement.DOWN, cause);
    return List.of(
        String.valueOf(up),
        String.valueOf(down),
        String.valueOf(count(line, cause) - up - down),
        words.say("means", cause));
  }

  private static int count(Line line, Cause cause) {
    return Arrays.stream(Movement.values()).mapToInt(one -> line.count(one, cause)).sum();
  }
}
