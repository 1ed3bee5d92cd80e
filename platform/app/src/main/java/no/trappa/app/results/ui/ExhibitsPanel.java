package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.value.Text;

/** What one module shows beyond its scores: its data, our drawing. */
final class ExhibitsPanel extends Panel {

  private final Wording words;

  ExhibitsPanel(Wording words, ModuleResult module) {
    super(
        "exhibits-" + module.module(), words.say("exhibits.title", words.module(module.module())));
    this.words = words;
    module
        .exhibits()
        .forEach(exhibit -> {
          add(new H3(words.say(exhibit.title())));
          lead(words.say(exhibit.description()));
          add(draw(exhibit));
        });
  }

  private Component draw(Exhibit exhibit) {
    return switch (exhibit) {
      case Exhibit.Table table -> table(table);
      case Exhibit.Matrix matrix -> matrix(matrix);
      case Exhibit.Ranking ranking -> ranking(ranking);
    };
  }

  private PlainTable table(Exhibit.Table exhibit) {
    var table = new PlainTable(words.say(exhibit.title()), texts(exhibit.columns()));
    for (var row : exhibit.rows()) {
      table.row(words.say(row.getFirst().label()), cells(row.subList(1, row.size())));
    }
    // A module may put whole sentences into a cell.
    table.addClassName("sentences");
    return table.stacking();
  }

  private PlainTable matrix(Exhibit.Matrix exhibit) {
    var columns = new ArrayList<String>();
    columns.add(words.say("column.unit"));
    columns.addAll(texts(exhibit.columns()));
    var table = new PlainTable(words.say(exhibit.title()), columns);
    for (var i = 0; i < exhibit.rows().size(); i++) {
      table.row(words.say(exhibit.rows().get(i)), cells(exhibit.cells().get(i)));
    }
    return table;
  }

  private OrderedList ranking(Exhibit.Ranking exhibit) {
    var list = new OrderedList();
    for (var entry : exhibit.entries()) {
      list.add(
          new ListItem(
              new Span(
                  words.say(
                      "exhibits.entry", words.say(entry.label()), words.figure(entry.value()))),
              new Paragraph(words.say(entry.because()))));
    }
    return list;
  }

  private List<Component> cells(List<Exhibit.Cell> cells) {
    return cells.stream().map(this::cell).toList();
  }

  private Component cell(Exhibit.Cell cell) {
    var label = new Span(words.say(cell.label()));
    label.addClassNames("cell", cell.tone().name().toLowerCase(Locale.ROOT));
    return label;
  }

  private List<String> texts(List<Text> texts) {
    return texts.stream().map(words::say).toList();
  }
}
