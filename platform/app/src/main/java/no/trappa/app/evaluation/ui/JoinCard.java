package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.shell.CopyButton;

/** How people join: the code, the picture of it, the address. */
class JoinCard extends Div {

  private final Phrases phrases;

  JoinCard(Phrases phrases, Evaluation evaluation, PublicAddress address) {
    this.phrases = phrases;
    var path = "/j/" + evaluation.joinCode();
    var link = address.of(path).toString();
    var qr = new Image(path + "/qr.svg", phrases.say("evaluation.join.qr", link));
    qr.addClassName("qr");
    addClassNames("card", "join-card");
    add(qr, told(evaluation, link));
  }

  private Div told(Evaluation evaluation, String link) {
    var code = new Paragraph(evaluation.joinCode().toString());
    code.addClassName("join-code");
    var where = new Paragraph(link);
    where.addClassName("join-address");
    var screen =
        new Anchor(
            "/evaluations/" + evaluation.id() + "/projector",
            phrases.say("evaluation.join.screen"));
    screen.addClassNames("button", "primary");
    screen.setTarget(AnchorTarget.BLANK);
    var actions = new Div(screen, copy(link));
    actions.addClassName("row");
    var told = new Div(new H2(phrases.say("evaluation.join")), code, where, actions);
    told.addClassName("stack");
    return told;
  }

  private CopyButton copy(String link) {
    return new CopyButton(
        phrases.say("evaluation.join.copy"),
        () -> link,
        phrases.say("evaluation.join.copied"),
        phrases.say("evaluation.join.by-hand"));
  }
}
