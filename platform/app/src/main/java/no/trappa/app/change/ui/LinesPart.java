package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.value.Fraction;
import no.trappa.engine.change.Line;
import no.trappa.engine.change.Movement;

/** The first thing to say: how many went up and down, and how many of the same. */
final class LinesPart extends Part {

  LinesPart(ChangeWords words) {
    super("lines", title(words));
    lead(words.say("lines.lead"));
    var columns =
        Stream.concat(
                Stream.of("lines.which", "lines.all").map(key -> words.say(key)),
                Arrays.stream(Movement.values()).map(one -> words.say("movement", one)))
            .toList();
    add(
        new Sheet(words.say("lines.caption"), columns)
            .row(words.say("lines.full"), cells(words.comparison().full()))
            .row(words.say("lines.alike"), cells(words.comparison().alike())));
    maturity(words);
    lead(words.say("lines.caution"));
  }

  private void maturity(ChangeWords words) {
    var maturity = words.comparison().maturity();
    add(
        new Paragraph(
            words.say("maturity", told(words, maturity.before()), told(words, maturity.after()))));
    if (maturity.places() > 0) {
      add(
          new Paragraph(
              words.say(
                  "maturity.alike",
                  words.level(maturity.beforeAlike()),
                  words.level(maturity.afterAlike()),
                  maturity.places())));
    }
  }

  private static String told(ChangeWords words, Optional<Fraction> level) {
    return level.isPresent() ? words.level(level) : words.say("maturity.untold");
  }

  private static String title(ChangeWords words) {
    var line = words.comparison().alike();
    return words.say("lines.title", line.count(Movement.UP), line.count(Movement.DOWN), line.all());
  }

  private static List<String> cells(Line line) {
    return Stream.concat(Stream.of(line.all()), Arrays.stream(Movement.values()).map(line::count))
        .map(String::valueOf)
        .toList();
  }
}
