package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trappa.app.evaluation.Decision;

/** What is said not to apply, with the reasons given, to be accepted or left. */
class ReasonsSection extends Div {

  private final Desk desk;

  ReasonsSection(Desk desk, List<Matter.Reason> reasons) {
    this.desk = desk;
    addClassName("stack");
    reasons.forEach(matter -> add(card(matter)));
  }

  private Div card(Matter.Reason matter) {
    var unit = new Paragraph(desk.names().of(matter.unit()));
    unit.addClassName("strong");
    var reasons = new UnorderedList();
    matter.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
    var card =
        new Div(
            new H3(desk.phrases().say(matter.title())),
            new Div(unit, desk.badge(matter.isOpen() ? "waiting" : "accepted", !matter.isOpen())),
            reasons);
    card.addClassNames("card", "matter");
    matter
        .settled()
        .ifPresentOrElse(
            settlement ->
                card.add(
                    new Signature(desk.phrases(), desk.zone(), settlement),
                    desk.takeBack(settlement)),
            () -> card.add(new Div(accept(matter))));
    return card;
  }

  private Button accept(Matter.Reason matter) {
    var accept =
        new Button(
            desk.phrases().say("evaluation.reason.accept"),
            _ ->
                desk.wish(
                    new Wish.Settle(
                        new Decision.Accepted(matter.unit(), matter.indicator()),
                        matter.revision())));
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    accept.setEnabled(desk.isOpen());
    return accept;
  }
}
