package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import no.trappa.api.result.Headline;
import no.trappa.api.result.Score;
import no.trappa.api.result.Verdict;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.Palette;
import no.trappa.app.charts.StairsChart;

/** The first thing to say: ready or not, at which level, and what holds it down. */
final class HeadlinePanel extends Panel {

  private static final int NAMED = 5;
  private static final int HIGHEST = 4;

  HeadlinePanel(Wording words) {
    super(
        "headline",
        words.say("headline.title", words.gate(words.outcome().result().gate().gate())));
    var headline = words.outcome().result().headline();
    addClassName("headline");
    var sides = new Div(said(words, headline), new ChartFigure(words, stairs(words, headline)));
    sides.addClassName("sides");
    add(sides);
    words
        .outcome()
        .result()
        .gate()
        .override()
        .ifPresent(override ->
            add(
                new Paragraph(
                    words.say(
                        "override", override.by(), words.say(override.on()), override.reason()))));
  }

  private static Div said(Wording words, Headline headline) {
    var said = new Div(badge(words, headline.verdict()));
    said.addClassName("stack");
    said.add(new Paragraph(words.say("verdict.means", headline.verdict())), level(words, headline));
    if (!headline.heldDownBy().isEmpty()) {
      said.add(new Paragraph(words.say(heldBy(headline))), places(words, headline));
    }
    return said;
  }

  static Span badge(Wording words, Verdict verdict) {
    var badge = new Span(words.say("verdict.sign", verdict) + " " + words.say("verdict", verdict));
    badge.addClassNames("badge", "verdict");
    badge.addClassName(
        switch (verdict) {
          case READY -> "good";
          case NEARLY, UNDECIDED -> "wait";
          case NOT_READY -> "bad";
        });
    return badge;
  }

  private static String heldBy(Headline headline) {
    return headline.maturity() instanceof Score.Withheld ? "held-back-by" : "held-down-by";
  }

  private static Paragraph level(Wording words, Headline headline) {
    var figure = new Figure(words, words.say("maturity"), headline.maturity());
    var line = new Paragraph(figure, new Span(maturity(words, headline.maturity())));
    line.addClassName("row");
    return line;
  }

  private static String maturity(Wording words, Score maturity) {
    return switch (maturity) {
      case Score.Scored scored -> words.say("maturity.is", words.figure(scored.value()));
      case Score.Withheld withheld ->
          withheld
              .atMost()
              .map(most -> words.say("maturity.at-most", words.score(withheld), words.figure(most)))
              .orElseGet(() -> words.say("maturity.withheld", words.score(withheld)));
      case Score.NotApplicable _ -> words.say("maturity.withheld", words.score(maturity));
    };
  }

  private static Chart stairs(Wording words, Headline headline) {
    var reached = headline.maturity().known().map(value -> value.rounded(0).intValue()).orElse(-1);
    return new StairsChart(Palette.PAGE)
        .draw(
            "stairs",
            new StairsChart.Words(
                words.say("stairs.title"),
                maturity(words, headline.maturity()),
                words.say("stairs.here"),
                List.of(
                    words.say("stairs.step"),
                    words.say("stairs.meaning"),
                    words.say("stairs.here"))),
            IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(step -> words.say("stairs." + step))
                .toList(),
            reached);
  }

  private static UnorderedList places(Wording words, Headline headline) {
    var list = new UnorderedList();
    headline.heldDownBy().stream()
        .limit(NAMED)
        .forEach(place -> list.add(new ListItem(words.place(place))));
    var more = headline.heldDownBy().size() - NAMED;
    if (more > 0) {
      list.add(new ListItem(words.say("and-more", more)));
    }
    return list;
  }
}
