package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.H3;
import java.util.Arrays;
import java.util.List;
import no.trappa.engine.change.Break;
import no.trappa.engine.change.Transition;

/** Where a comparison would lie, and why. */
final class BreaksPart extends Part {

  BreaksPart(ChangeWords words) {
    super("breaks", words.say("breaks.title"));
    lead(words.say("breaks.lead"));
    Arrays.stream(Break.values()).forEach(reason -> add(words, reason));
  }

  /** Whether the line breaks anywhere. */
  static boolean isNeeded(ChangeWords words) {
    return words.comparison().transitions().stream().anyMatch(one -> one.broken().isPresent());
  }

  private void add(ChangeWords words, Break reason) {
    var broken =
        words.comparison().transitions().stream()
            .filter(one -> one.broken().filter(reason::equals).isPresent())
            .toList();
    if (!broken.isEmpty()) {
      add(new H3(words.say("break", reason)));
      list(
          switch (reason) {
            case JOINED, LEFT, REORGANISED -> units(words, broken);
            case NEW_QUESTION, DROPPED_QUESTION, REWORDED, TOO_FEW -> indicators(words, broken);
          });
    }
  }

  private static List<String> units(ChangeWords words, List<Transition> broken) {
    return broken.stream()
        .map(one -> one.place().unit())
        .distinct()
        .map(unit -> {
          var count = broken.stream().filter(one -> one.place().unit().equals(unit)).count();
          return words.say("breaks.unit", words.unit(unit), count);
        })
        .toList();
  }

  private static List<String> indicators(ChangeWords words, List<Transition> broken) {
    return broken.stream()
        .map(Transition::indicator)
        .distinct()
        .map(indicator -> {
          var units =
              broken.stream()
                  .filter(one -> one.indicator().equals(indicator))
                  .map(one -> one.place().unit())
                  .toList();
          return words.say("breaks.indicator", words.indicator(indicator), words.units(units));
        })
        .toList();
  }
}
