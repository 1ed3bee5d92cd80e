package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.DotStripChart;
import no.trappa.app.charts.Palette;

/** Where the organisations stand furthest apart, the widest first. */
final class DisagreementPanel extends Panel {

  private static final int WIDE = 2;
  private static final int FIRST = 6;

  private final Wording words;

  DisagreementPanel(Wording words) {
    super("disagreement", words.say("disagreement.title"));
    this.words = words;
    var wide =
        words.outcome().result().modules().stream()
            .flatMap(module -> module.indicators())
            .filter(indicator -> indicator.units().size() > 1)
            .filter(DisagreementPanel::isWide)
            .sorted(
                (one, other) -> Integer.compare(other.spread().orElse(0), one.spread().orElse(0)))
            .toList();
    lead(
        wide.isEmpty()
            ? words.say("disagreement.none")
            : words.say("disagreement.lead", wide.size()));
    add(new Folded(words, wide, FIRST, (some, _) -> figures(some)));
  }

  private Div figures(List<IndicatorResult> indicators) {
    var figures = new Div();
    figures.addClassName("side-by-side");
    indicators.forEach(indicator -> show(indicator, figures));
    return figures;
  }

  private static boolean isWide(IndicatorResult indicator) {
    return indicator.spread().orElse(0) >= WIDE
        || indicator.units().values().stream().anyMatch(DisagreementPanel::isDisputed);
  }

  private static boolean isDisputed(Score score) {
    return score instanceof Score.Withheld withheld && withheld.reason() == Score.Reason.DISPUTED;
  }

  private void show(IndicatorResult indicator, Div figures) {
    words
        .outcome()
        .definitions()
        .indicator(indicator.indicator())
        .flatMap(definition -> definition.scale())
        .ifPresent(scale ->
            figures.add(
                new Div(
                    new H3(words.indicator(indicator.indicator())),
                    new ChartFigure(words, strip(indicator, scale)))));
  }

  private Chart strip(IndicatorResult indicator, Scale scale) {
    var name = words.indicator(indicator.indicator());
    return new DotStripChart(Palette.PAGE)
        .draw(
            "strip-" + indicator.indicator().toString().replace('/', '-'),
            name,
            words.say("disagreement.spread", indicator.spread().orElse(0)),
            List.of(words.say("column.unit"), words.say("column.is")),
            scale.levels().stream().map(words::figure).toList(),
            indicator.required().flatMap(required -> step(scale, required)),
            indicator.units().entrySet().stream()
                .map(entry ->
                    new DotStripChart.Dot(
                        words.unit(entry.getKey()),
                        entry.getValue().known().flatMap(level -> step(scale, level)),
                        words.score(entry.getValue())))
                .toList());
  }

  private static Optional<Integer> step(Scale scale, Fraction level) {
    var index = scale.levels().indexOf(level);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }
}
