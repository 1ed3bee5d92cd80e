package no.trappa.app.evaluation.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trappa.api.definition.GateItem;

/** The documents and decisions the gate asks for, each with the units that owe it. */
class ItemsSection extends Div {

  private final Desk desk;
  private final LocalDate today;
  private final Map<GateItem, KeptCards<Matter.Item>> rows = new LinkedHashMap<>();

  ItemsSection(Desk desk, LocalDate today) {
    this.desk = desk;
    this.today = today;
    addClassNames("stack", "items");
  }

  void show(List<Matter.Item> items) {
    items.stream()
        .collect(groupingBy(Matter.Item::item, LinkedHashMap::new, Collectors.toList()))
        .forEach((item, owed) -> rows.computeIfAbsent(item, this::card).show(owed));
  }

  private KeptCards<Matter.Item> card(GateItem item) {
    var kind = new Paragraph(desk.phrases().say("evaluation.item." + kind(item)));
    kind.addClassNames("muted", "small");
    var owed = new KeptCards<Matter.Item>(matter -> new ItemRow(desk, matter, today));
    owed.addClassName("stack");
    var card = new Div(kind, new H3(desk.phrases().say(item.title())), owed);
    card.addClassNames("card", "matter");
    add(card);
    return owed;
  }

  private static String kind(GateItem item) {
    return switch (item.kind()) {
      case DOCUMENT -> "document";
      case DECISION -> "decision";
    };
  }
}
