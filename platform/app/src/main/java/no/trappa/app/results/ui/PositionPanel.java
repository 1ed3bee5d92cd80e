package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.GroupResult;
import no.trappa.api.result.ModuleResult;
import no.trappa.app.charts.DotStripChart;
import no.trappa.app.charts.Palette;
import no.trappa.app.charts.PositionChart;

/** Where each organisation stands or wants to be; no place is better than another. */
final class PositionPanel extends Panel {

  private final Wording words;

  PositionPanel(Wording words) {
    super("position", words.say("position.title"));
    this.words = words;
    lead(words.say("position.lead"));
    words
        .outcome()
        .result()
        .modules()
        .forEach(module -> placed(module).forEach(group -> show(module, group)));
  }

  /** Whether there is anything to place. */
  static boolean isNeeded(Wording words) {
    return words.outcome().result().modules().stream()
        .anyMatch(module -> placed(module).findAny().isPresent());
  }

  private static Stream<GroupResult> placed(ModuleResult module) {
    return module.allGroups().filter(group -> !group.positions().isEmpty());
  }

  private void show(ModuleResult module, GroupResult group) {
    var axes = group.positions().stream().flatMap(one -> Placing.of(words, one).stream()).toList();
    var title = words.group(module.module(), group.group());
    add(new H3(title));
    if (axes.size() == 2) {
      add(grid(group, title, axes.getFirst(), axes.getLast()));
    } else {
      var strips = new Div();
      strips.addClassName("side-by-side");
      var alike = axes.stream().map(Placing::steps).distinct().count() == 1;
      axes.forEach(axis -> strips.add(strip(axis, !alike)));
      add(strips);
      if (alike) {
        add(steps(axes.getFirst()));
      }
    }
  }

  private Component grid(GroupResult group, String title, Placing across, Placing up) {
    var units = across.position().units().keySet();
    var marks = units.stream().flatMap(unit -> mark(unit, across, up).stream()).toList();
    var chart =
        new PositionChart(Palette.PAGE)
            .draw(
                "position-" + group.group(),
                title,
                words.say("position.lead"),
                words.say("column.unit"),
                new PositionChart.Axis(across.name(), across.steps()),
                new PositionChart.Axis(up.name(), up.steps()),
                marks);
    var figure = new Div(new ChartFigure(words, chart));
    if (marks.size() < units.size()) {
      figure.add(new Paragraph(words.say("position.unplaced", units.size() - marks.size())));
    }
    var beside = new Div(figure, new Div(meaning(across), meaning(up)));
    beside.addClassName("side-by-side");
    return beside;
  }

  private Optional<PositionChart.Mark> mark(Unit unit, Placing across, Placing up) {
    return across
        .step(unit)
        .flatMap(x -> up.step(unit).map(y -> new PositionChart.Mark(words.unit(unit), x, y)));
  }

  /** What the numbers on an axis stand for, so that a room need not open the table. */
  private static Div meaning(Placing axis) {
    return new Div(new H4(axis.name()), steps(axis));
  }

  private static OrderedList steps(Placing axis) {
    var steps = new OrderedList();
    steps.getElement().setAttribute("start", "0");
    axis.steps().forEach(step -> steps.add(new ListItem(step)));
    return steps;
  }

  /** One axis; what its numbers stand for below it, unless that is said once for all. */
  private Div strip(Placing axis, boolean explained) {
    var dots =
        axis.position().units().entrySet().stream()
            .map(entry ->
                new DotStripChart.Dot(
                    words.unit(entry.getKey()),
                    axis.step(entry.getKey()),
                    axis.step(entry.getKey())
                        .map(axis.steps()::get)
                        .orElseGet(() -> words.score(entry.getValue()))))
            .toList();
    var chart =
        new DotStripChart(Palette.PAGE)
            .draw(
                "place-" + axis.position().axis().toString().replaceAll("[/#]", "-"),
                axis.name(),
                words.say("position.lead"),
                List.of(words.say("column.unit"), words.say("column.answer")),
                axis.level().scale().levels().stream().map(words::figure).toList(),
                Optional.empty(),
                dots);
    var strip = new Div(new H4(axis.name()), new ChartFigure(words, chart));
    if (explained) {
      strip.add(steps(axis));
    }
    return strip;
  }
}
