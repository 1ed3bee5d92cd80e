package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Remarks;

/** Everything that may be settled, section by section; what is begun stays while others change. */
class SettlementPage extends Div {

  private final Desk desk;
  private final Paragraph sum = new Paragraph();
  private final KeptCards<Matter.Dispute> disputes;
  private final KeptCards<Matter.Reason> reasons;
  private final ItemsSection items;
  private final KeptCards<Matter.GoAhead> override;
  private final Div disputed;
  private final Div excused;
  private final Div owed;
  private Map<QuestionRef, Remarks> remarks = Map.of();
  private boolean locked;

  SettlementPage(Desk desk, LocalDate today) {
    this.desk = desk;
    this.disputes =
        new KeptCards<>(matter ->
            new DisputeCard(desk, matter, remarks.getOrDefault(matter.asked(), Remarks.NONE)));
    this.reasons = new KeptCards<>(matter -> new ReasonCard(desk, matter));
    this.items = new ItemsSection(desk, today);
    this.override = new KeptCards<>(matter -> new OverrideCard(desk, matter));
    this.disputed = section("disputes", disputes);
    this.excused = section("reasons", reasons);
    this.owed = section("items", items);
    sum.addClassName("lead");
    addClassName("stack");
    add(sum, disputed, excused, owed, section("override", override));
  }

  void show(Matters matters, Map<QuestionRef, Remarks> remarks) {
    this.remarks = remarks;
    sum.setText(desk.phrases().say("evaluation.settle.sum", matters.open()));
    disputes.show(matters.disputes());
    reasons.show(matters.reasons());
    items.show(matters.items());
    override.show(List.of(matters.override()));
    disputed.setVisible(!disputes.isEmpty());
    excused.setVisible(!reasons.isEmpty());
    owed.setVisible(!matters.items().isEmpty());
  }

  /** Lets everything be read and nothing be changed. */
  void lock() {
    locked = true;
    within(this)
        .forEach(part -> {
          if (part instanceof Button button) {
            button.setEnabled(false);
          } else if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
          }
        });
  }

  boolean isLocked() {
    return locked;
  }

  private static Stream<Component> within(Component part) {
    return Stream.concat(Stream.of(part), part.getChildren().flatMap(SettlementPage::within));
  }

  private Div section(String name, Component content) {
    var lead = new Paragraph(desk.phrases().say("evaluation.settle." + name + ".lead"));
    lead.addClassName("muted");
    content.addClassName("stack");
    var section = new Div(new H2(desk.phrases().say("evaluation.settle." + name)), lead, content);
    section.addClassNames("stack", "section");
    return section;
  }
}
