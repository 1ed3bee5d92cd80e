package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.H3;
import java.util.Arrays;
import no.trappa.engine.change.Gap;

/** What became of what fell short. */
final class GapsPart extends Part {

  GapsPart(ChangeWords words) {
    super("gaps", title(words));
    lead(words.say("gaps.lead"));
    Arrays.stream(Gap.Fate.values()).forEach(fate -> add(words, fate));
  }

  private static String title(ChangeWords words) {
    return words.say("gaps.title", count(words, Gap.Fate.CLOSED), count(words, Gap.Fate.OPENED));
  }

  private void add(ChangeWords words, Gap.Fate fate) {
    if (count(words, fate) > 0) {
      add(new H3(words.say("fate", fate)));
      list(words.comparison().gaps(fate).stream().map(gap -> say(words, gap)).toList());
    }
  }

  private static int count(ChangeWords words, Gap.Fate fate) {
    return words.comparison().gaps(fate).size();
  }

  private static String say(ChangeWords words, Gap gap) {
    var place = words.place(gap.place());
    return gap.cause()
        .map(cause -> words.say("gaps.because", place, words.say("cause", cause)))
        .orElse(place);
  }
}
