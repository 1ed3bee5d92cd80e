package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.NativeButton;
import no.trappa.api.result.Score;

/** A level that opens to its trace; its number is on it, so colour is never alone. */
final class Figure extends NativeButton implements Opens {

  private final transient Score score;

  /**
   * Makes the button.
   *
   * @param what names the figure for a screen reader and the dialog's title
   */
  Figure(Wording words, String what, Score score) {
    super(words.mark(score));
    this.score = score;
    addClassNames("level", "figure");
    score.known().ifPresent(level -> getElement().setAttribute("data-level", level.toString()));
    var spoken = words.say("figure", what, words.score(score));
    setAriaLabel(spoken);
    setTitle(spoken);
    addClickListener(_ -> new TraceDialog(words, what, score).open());
  }

  /** A place, which is neither better nor worse than another, wears no level's colour. */
  Figure asPlace() {
    getElement().removeAttribute("data-level");
    return this;
  }

  @Override
  public Score behind() {
    return score;
  }
}
