package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.GroupResult;
import no.trappa.api.result.Position;
import no.trappa.app.charts.Palette;
import no.trappa.app.charts.PositionChart;

/** Where each organisation wants to be; no place is better than another. */
final class PositionPanel extends Panel {

  private final Wording words;

  PositionPanel(Wording words) {
    super("position", words.say("position.title"));
    this.words = words;
    lead(words.say("position.lead"));
    var groups =
        words.outcome().result().modules().stream()
            .flatMap(module -> module.groups().stream())
            .filter(group -> group.positions().size() == 2)
            .toList();
    groups.forEach(this::show);
  }

  /** Whether there is anything to place. */
  static boolean isNeeded(Wording words) {
    return words.outcome().result().modules().stream()
        .flatMap(module -> module.groups().stream())
        .anyMatch(group -> group.positions().size() == 2);
  }

  private void show(GroupResult group) {
    var across = group.positions().getFirst();
    var up = group.positions().getLast();
    var marks = marks(across, up);
    var chart =
        new PositionChart(Palette.PAGE)
            .draw(
                "position-" + group.group(),
                words.say("position.title"),
                words.say("position.lead"),
                words.say("column.unit"),
                axis(across),
                axis(up),
                marks);
    add(new ChartFigure(words, chart), meaning(axis(across)), meaning(axis(up)));
    var unplaced = across.units().size() - marks.size();
    if (unplaced > 0) {
      add(new Paragraph(words.say("position.unplaced", unplaced)));
    }
  }

  /** What the numbers on an axis stand for, so that a room need not open the table. */
  private static Div meaning(PositionChart.Axis axis) {
    var steps = new OrderedList();
    steps.getElement().setAttribute("start", "0");
    axis.steps().forEach(step -> steps.add(new ListItem(step)));
    return new Div(new H3(axis.name()), steps);
  }

  private List<PositionChart.Mark> marks(Position across, Position up) {
    var marks = new ArrayList<PositionChart.Mark>();
    for (var unit : across.units().keySet()) {
      var x = step(across, unit);
      var y = step(up, unit);
      if (x.isPresent() && y.isPresent()) {
        marks.add(new PositionChart.Mark(words.unit(unit), x.get(), y.get()));
      }
    }
    return marks;
  }

  private Optional<Integer> step(Position axis, Unit unit) {
    return Optional.ofNullable(axis.units().get(unit))
        .flatMap(score -> score.known())
        .flatMap(level -> scale(axis).map(scale -> scale.levels().indexOf(level)));
  }

  private PositionChart.Axis axis(Position position) {
    var name = words.question(position.axis());
    return level(position)
        .map(level ->
            new PositionChart.Axis(
                name, level.anchors().stream().map(anchor -> words.say(anchor.text())).toList()))
        .orElseGet(() -> new PositionChart.Axis(name, List.of()));
  }

  private Optional<Scale> scale(Position position) {
    return level(position).map(Kind.Level::scale);
  }

  private Optional<Kind.Level> level(Position position) {
    return words.outcome().definitions().indicator(position.axis().indicator()).stream()
        .flatMap(indicator -> indicator.inputs().stream())
        .filter(input -> position.axis().input().filter(input.id()::equals).isPresent())
        .map(Input::kind)
        .filter(Kind.Level.class::isInstance)
        .map(Kind.Level.class::cast)
        .findFirst();
  }
}
