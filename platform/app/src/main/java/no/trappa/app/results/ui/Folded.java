package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;

/** A list of which the first few are shown, and the rest lies one press away. */
final class Folded extends Div {

  /**
   * @param first how many are always shown
   * @param drawn makes one component of some of them, given the number of the first of these
   */
  <T> Folded(Wording words, List<T> all, int first, BiFunction<List<T>, Integer, Component> drawn) {
    addClassName("stack");
    var shown = Math.min(first, all.size());
    add(drawn.apply(all.subList(0, shown), 1));
    if (all.size() > shown) {
      var rest = new Details(words.say("rest", all.size() - shown));
      rest.add(drawn.apply(all.subList(shown, all.size()), shown + 1));
      add(rest);
    }
  }
}
