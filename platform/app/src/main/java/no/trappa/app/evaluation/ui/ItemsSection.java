package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import no.trappa.api.definition.GateItem;

/** The documents and decisions the gate asks for, each with the units that owe it. */
class ItemsSection extends Div {

  ItemsSection(Desk desk, List<Matter.Item> items, LocalDate today) {
    addClassNames("stack", "items");
    var cards = new LinkedHashMap<GateItem, Div>();
    for (var matter : items) {
      cards
          .computeIfAbsent(matter.item(), item -> card(desk, item))
          .add(new ItemRow(desk, matter, today));
    }
    cards.values().forEach(this::add);
  }

  private static Div card(Desk desk, GateItem item) {
    var kind =
        new Paragraph(
            desk.phrases()
                .say(
                    "evaluation.item."
                        + switch (item.kind()) {
                          case DOCUMENT -> "document";
                          case DECISION -> "decision";
                        }));
    kind.addClassNames("muted", "small");
    var card = new Div(kind, new H3(desk.phrases().say(item.title())));
    card.addClassNames("card", "matter");
    return card;
  }
}
