package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.AgendaItem;

/** The modules of the agenda in their order. */
class ItemList extends Div {

  private final AgendaWords words;
  private final List<ItemRow> rows = new ArrayList<>();
  private final Div list = new Div();
  private final Span told = new Span();
  private final Runnable change;

  ItemList(AgendaWords words, Runnable change) {
    this.words = words;
    this.change = change;
    list.addClassName("agenda-items");
    list.getElement().setAttribute("role", "list");
    told.addClassName("visually-hidden");
    told.getElement().setAttribute("role", "status");
    add(list, told);
  }

  void show(Agenda agenda) {
    rows.clear();
    list.removeAll();
    for (var item : agenda.items()) {
      var row = new ItemRow(words, item);
      row.onChange(change);
      row.onUp(() -> move(row, -1));
      row.onDown(() -> move(row, 1));
      rows.add(row);
      list.add(row);
    }
    number();
  }

  void lock() {
    rows.forEach(ItemRow::lock);
  }

  List<AgendaItem> read() {
    return rows.stream().map(ItemRow::read).toList();
  }

  /** Marks what is missing in any row; whether nothing is. */
  boolean isComplete() {
    return rows.stream().filter(row -> !row.isComplete()).count() == 0;
  }

  /** The other row is what moves: the one that was pressed keeps the focus. */
  private void move(ItemRow row, int by) {
    var place = rows.indexOf(row);
    var other = rows.get(place + by);
    list.remove(other);
    list.addComponentAtIndex(place, other);
    Collections.swap(rows, place, place + by);
    number();
    told.setText(words.say("agenda.item.moved", row.title(), place + by + 1, rows.size()));
    change.run();
  }

  private void number() {
    for (var place = 0; place < rows.size(); place++) {
      rows.get(place).placed(place + 1, rows.size());
    }
  }
}
