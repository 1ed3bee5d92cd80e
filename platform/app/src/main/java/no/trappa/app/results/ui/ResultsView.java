package no.trappa.app.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.results.Outcome;
import no.trappa.app.results.Results;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.InPath;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;

/** Where one evaluation's answers lead, as of now. */
@Route("evaluations/:evaluation/results")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("results/results.css")
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  private final Evaluations evaluations;
  private final Results results;
  private final Commentary commentary;
  private final ResultsNews news;
  private final Revealing revealing;
  private final Phrases phrases;
  private final Clock clock;

  ResultsView(
      Evaluations evaluations,
      Results results,
      Commentary commentary,
      ResultsNews news,
      Revealing revealing,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.evaluations = evaluations;
    this.results = results;
    this.commentary = commentary;
    this.news = news;
    this.revealing = revealing;
    this.clock = clock.withZone(settings.zone());
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("results.page.title");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    results.of(evaluation.id()).ifPresent(outcome -> show(evaluation, outcome));
  }

  private void show(Evaluation evaluation, Outcome outcome) {
    var page = page(evaluation, outcome);
    var told = new Paragraph();
    told.addClassNames("results-news", "small");
    told.getElement().setAttribute("role", "status");
    var card = new RevealCard(phrases);
    add(head(evaluation, outcome), card, told, page);
    var reading = new Reading(page);
    var stirs = news.of(evaluation.id());
    Runnable follow =
        () -> {
          card.show(revealing.waiting(evaluation.id()));
          if (renew(evaluation, page)) {
            told.setText(phrases.say("results.page.updated", LocalTime.now(clock).format(MINUTES)));
            reading.resume();
          }
        };
    card.onReveal(() -> {
      revealing.all(evaluation.id());
      follow.run();
    });
    Signal.effect(
        page,
        () -> {
          stirs.get();
          follow.run();
        });
  }

  private boolean renew(Evaluation evaluation, ResultsPage page) {
    return results
        .of(evaluation.id())
        .filter(outcome -> page.renew(page(evaluation, outcome)))
        .isPresent();
  }

  private ResultsPage page(Evaluation evaluation, Outcome outcome) {
    var words = new Wording(phrases, outcome);
    return new ResultsPage(words, new Beside(words, commentary.of(evaluation.id())));
  }

  private PageHead head(Evaluation evaluation, Outcome outcome) {
    var reference = phrases.say(outcome.result().reference());
    return new PageHead(phrases.say(outcome.definitions().assessment().title()))
        .partOf(
            "/collaborations/" + evaluation.collaboration() + "/evaluations",
            evaluation.collaborationName())
        .lead(phrases.say("results.page.reference", reference))
        .places(
            phrases.say("evaluation.places"),
            EvaluationPage.RESULTS.of(evaluation.id()),
            Arrays.stream(EvaluationPage.values()).map(page -> place(evaluation, page)).toList());
  }

  private Place place(Evaluation evaluation, EvaluationPage page) {
    return new Place(page.of(evaluation.id()), phrases.say(page.title()));
  }
}
