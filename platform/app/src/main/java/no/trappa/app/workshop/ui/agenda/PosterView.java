package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.trappa.api.answer.Situation;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.shell.InPath;

/** The way into an evaluation on one sheet of paper. */
@Route(value = "evaluations/:evaluation/poster", autoLayout = false)
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/agenda.css")
class PosterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final PublicAddress address;
  private final Phrases phrases;

  PosterView(Evaluations evaluations, PublicAddress address, Messages messages) {
    this.evaluations = evaluations;
    this.address = address;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("poster");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("agenda.poster");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    add(actions(evaluation));
    if (evaluation.isOpen()) {
      add(sheet(evaluation));
    } else {
      add(new H1(phrases.say("agenda.closed")), new Paragraph(phrases.say("agenda.poster.closed")));
    }
  }

  private Div actions(Evaluation evaluation) {
    var back =
        new Anchor(EvaluationPage.AGENDA.of(evaluation.id()), phrases.say("agenda.poster.back"));
    back.addClassName("button");
    var print =
        new Button(
            phrases.say("agenda.poster.print"), _ -> getElement().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.PRIMARY);
    print.setVisible(evaluation.isOpen());
    var actions = new Div(back, print);
    actions.addClassNames("row", "no-print", "poster-actions");
    return actions;
  }

  private Div sheet(Evaluation evaluation) {
    var path = "/j/" + evaluation.joinCode();
    var qr =
        new Image(path + "/qr.svg", phrases.say("evaluation.join.qr", address.of(path).toString()));
    qr.addClassName("poster-qr");
    var assessment = evaluations.definitions(evaluation.id()).assessment();
    var sheet =
        new Div(
            line("poster-whose", evaluation.collaborationName()),
            new H1(phrases.say(assessment.title())),
            line("poster-or", phrases.say("agenda.poster.point")),
            qr,
            line("poster-or", phrases.say("agenda.poster.or")),
            line("poster-address", Joining.written(address.of("/j"))),
            line("poster-or", phrases.say("agenda.poster.code")),
            line("poster-code", evaluation.joinCode().toString()),
            lines(evaluation));
    sheet.addClassName("poster-sheet");
    return sheet;
  }

  private Div lines(Evaluation evaluation) {
    var lines =
        new Div(
            new Paragraph(privacy(evaluation.situation())),
            new Paragraph(phrases.say("agenda.poster.saved")));
    lines.addClassName("poster-lines");
    return lines;
  }

  private String privacy(Situation situation) {
    return switch (situation.openness()) {
      case ANONYMOUS -> phrases.say("agenda.poster.nameless", situation.smallestGroup());
      case OPEN -> phrases.say("agenda.poster.open-answers");
    };
  }

  private static Paragraph line(String style, String words) {
    var line = new Paragraph(words);
    line.addClassName(style);
    return line;
  }
}
