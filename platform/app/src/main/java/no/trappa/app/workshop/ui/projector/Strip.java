package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.trappa.app.language.Phrases;

/** What stands beside every picture: how to join, who is here, how many have answered. */
class Strip extends Aside {

  private final Phrases phrases;
  private final Paragraph here = named("projector-here");
  private final Div answered = new Div();
  private final Countdown countdown;

  Strip(Phrases phrases, Around around) {
    this.phrases = phrases;
    this.countdown = new Countdown(phrases);
    addClassName("projector-strip");
    getElement().setAttribute("aria-label", phrases.say("projector.strip"));
    answered.addClassName("projector-answered");
    add(joining(around), here, answered, countdown);
  }

  void show(Around around, Instant now) {
    here.setText(phrases.say("projector.here", around.here(), around.joined()));
    answered.removeAll();
    around.answered().ifPresent(count -> answered.add(counted(count)));
    answered.setVisible(around.answered().isPresent() && !around.paused());
    countdown.show(around.timer(), now);
  }

  private Div joining(Around around) {
    var path = "/j/" + around.code();
    var qr = new Image(path + "/qr.svg", phrases.say("projector.qr", around.link()));
    qr.addClassName("projector-qr");
    var code = named("projector-code");
    code.setText(around.code().toString());
    var address = named("projector-address");
    address.setText(around.address());
    var joining = new Div(qr, address, code);
    joining.addClassName("projector-joining");
    return joining;
  }

  private Component[] counted(Around.Answered count) {
    var figure = new Span(phrases.say("projector.answered", count.answered(), count.asked()));
    figure.addClassName("figure");
    return new Component[] {figure, new Span(phrases.say("projector.answered.words"))};
  }

  private static Paragraph named(String className) {
    var words = new Paragraph();
    words.addClassName(className);
    return words;
  }
}
