package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.trappa.app.evaluation.UnitProgress;
import no.trappa.app.language.Phrases;

/**
 * How many of the questions put to a unit are answered: a line, and the same in figures; where
 * nobody has joined, words for that.
 */
class ProgressLine extends Div {

  ProgressLine(Phrases phrases, UnitProgress progress, String nobody) {
    addClassName("progress-line");
    var track = new Div();
    track.addClassName("track");
    if (progress.expected() > 0) {
      var done = new Div();
      done.setWidth(100.0f * progress.answered() / progress.expected() + "%");
      track.add(done);
    }
    add(track, figures(phrases, progress, nobody));
  }

  private static Span figures(Phrases phrases, UnitProgress progress, String nobody) {
    var figures =
        new Span(
            progress.expected() == 0
                ? nobody
                : phrases.say("evaluation.arrivals.of", progress.answered(), progress.expected()));
    figures.addClassName("figures");
    return figures;
  }
}
