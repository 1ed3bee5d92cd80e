package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/** What is said not to apply, with the reasons given, to be accepted or left. */
class ReasonCard extends Div {

  private final Desk desk;

  ReasonCard(Desk desk, Matter.Reason matter) {
    this.desk = desk;
    var unit = new Paragraph(desk.names().of(matter.unit()));
    unit.addClassName("strong");
    var reasons = new UnorderedList();
    matter.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
    addClassNames("card", "matter");
    add(
        new H3(desk.phrases().say(matter.title())),
        new Div(unit, desk.badge(matter.isOpen() ? "waiting" : "accepted", !matter.isOpen())),
        reasons);
    matter.settled().ifPresentOrElse(this::show, () -> add(new Div(accept(matter))));
  }

  private void show(Settlement settlement) {
    add(new Signature(desk.phrases(), desk.zone(), settlement), desk.takeBack(settlement));
  }

  private Button accept(Matter.Reason matter) {
    var accepted = new Decision.Accepted(matter.unit(), matter.indicator());
    var accept =
        new Button(
            desk.phrases().say("evaluation.reason.accept"),
            _ -> desk.press(new Wish.Settle(accepted, matter.revision())));
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    accept.setEnabled(desk.isOpen());
    return accept;
  }
}
