package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import no.trappa.app.workshop.room.Programme.Stop;

/** All questions in the order of the room, each with how it stands. */
class QuestionsPanel extends Div {

  private final Words words;
  private final Mover mover;
  private final Paragraph sum = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final LinkedHashMap<Stop, QuestionRow> rows = new LinkedHashMap<>();

  QuestionsPanel(Words words, Mover mover) {
    this.words = words;
    this.mover = mover;
    sum.addClassName("muted");
    list.addClassName("lead-list");
    addClassNames("card", "stack");
    add(new H2(words.say("list")), sum, list);
  }

  void show(Meeting meeting) {
    var line = meeting.line();
    arrange(line.stops());
    sum.setText(
        words.say("list.sum", line.itinerary().done(), line.itinerary().stops().size())
            + (meeting.room().asked().isEmpty() ? "" : " · " + plan(meeting.aheadMinutes())));
    rows.forEach((stop, row) -> row.show(meeting, meeting.standing(stop)));
  }

  private String plan(long ahead) {
    return ahead < 0 ? words.say("plan.behind", -ahead) : words.say("plan.ahead", ahead);
  }

  /** Rows stay what they are, so that nobody loses their place among them. */
  private void arrange(List<Stop> stops) {
    if (List.copyOf(rows.keySet()).equals(stops)) {
      return;
    }
    rows.clear();
    list.removeAll();
    for (var stop : stops) {
      var row = new QuestionRow(words, stop, mover);
      rows.put(stop, row);
      list.add(row);
    }
  }
}
