package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How people divide on the question the room is at, once it was revealed. */
class DivisionPanel extends Div {

  private final Words words;
  private final Div content = new Div();
  private List<Revealed> shown = List.of();

  DivisionPanel(Words words) {
    this.words = words;
    content.addClassName("stack");
    addClassNames("card", "stack");
    add(new H2(words.say("division")), content);
  }

  void show(Meeting meeting) {
    setVisible(!meeting.revealed().isEmpty());
    if (meeting.revealed().equals(shown)) {
      return;
    }
    shown = meeting.revealed();
    content.removeAll();
    shown.forEach(this::add);
  }

  private void add(Revealed revealed) {
    if (shown.size() > 1) {
      content.add(new H3(words.asked(revealed.question())));
    }
    new DivisionWords(words, revealed)
        .sentences()
        .forEach(sentence -> content.add(new Paragraph(sentence)));
    content.add(new DivisionTable(words, revealed));
  }
}
