package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.UnitProgress;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;

/** What the projector shows while people join; read from ten metres. */
@Route(value = "evaluations/:evaluation/join", autoLayout = false)
@RolesAllowed(Allowed.FACILITATOR)
class JoinScreenView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Answers answers;
  private final RoomNews news;
  private final PublicAddress address;
  private final Phrases phrases;

  JoinScreenView(
      Evaluations evaluations,
      Answers answers,
      RoomNews news,
      PublicAddress address,
      Messages messages) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.news = news;
    this.address = address;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("join-screen");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EvaluationInPath.show(event, evaluations, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("evaluation.join");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    var path = "/j/" + evaluation.joinCode();
    var qr =
        new Image(path + "/qr.svg", phrases.say("evaluation.join.qr", address.of(path).toString()));
    qr.addClassName("qr");
    var code = new Paragraph(evaluation.joinCode().toString());
    code.addClassName("join-code");
    var where = new Paragraph(address.of("/j").toString().replaceFirst("^https?://", ""));
    where.addClassName("join-address");
    var here = new Paragraph();
    here.addClassName("join-here");
    var words =
        new Div(
            new H1(evaluation.collaborationName()),
            step("evaluation.screen.go", where),
            step("evaluation.screen.code", code),
            here);
    words.addClassName("join-words");
    add(words, qr, back(evaluation));
    count(evaluation, here);
  }

  private void count(Evaluation evaluation, Paragraph here) {
    var stirs = news.of(evaluation.id());
    Signal.effect(
        here,
        () -> {
          stirs.get();
          var arrived =
              answers.progress(evaluation.id()).stream().mapToInt(UnitProgress::participants).sum();
          here.setText(phrases.say("evaluation.screen.here", arrived));
        });
  }

  private Div step(String key, Paragraph what) {
    var words = new Span(phrases.say(key));
    words.addClassName("join-step");
    return new Div(words, what);
  }

  private Anchor back(Evaluation evaluation) {
    var back = new Anchor("/evaluations/" + evaluation.id(), phrases.say("evaluation.screen.back"));
    back.addClassNames("button", "join-back");
    return back;
  }
}
