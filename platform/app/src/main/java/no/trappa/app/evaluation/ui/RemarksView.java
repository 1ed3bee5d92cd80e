package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.InPath;

/** What participants wrote beside their answers, question by question, as it comes. */
@Route("evaluations/:evaluation/remarks")
@RolesAllowed(Allowed.FACILITATOR)
class RemarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Commentary commentary;
  private final RoomNews news;
  private final Phrases phrases;

  RemarksView(Evaluations evaluations, Commentary commentary, RoomNews news, Messages messages) {
    this.evaluations = evaluations;
    this.commentary = commentary;
    this.news = news;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassNames("view", "stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("remarks.title");
  }

  private void show(Evaluation evaluation) {
    var definitions = evaluations.definitions(evaluation.id());
    var questions = new RemarksByQuestion(phrases, evaluation, definitions);
    removeAll();
    add(
        new EvaluationHead(phrases, evaluation, definitions.assessment())
            .at(EvaluationPage.REMARKS),
        promise(evaluation),
        questions);
    var stirs = news.of(evaluation.id());
    Signal.effect(
        questions,
        () -> {
          stirs.get();
          questions.show(commentary.of(evaluation.id()));
        });
  }

  private Paragraph promise(Evaluation evaluation) {
    return new Paragraph(phrases.say("remarks.promise", evaluation.situation().smallestGroup()));
  }
}
