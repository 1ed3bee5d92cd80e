package no.trappa.app.results.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.results.Results;
import no.trappa.app.shell.MainLayout;

/** Where one evaluation's answers lead, as of now. */
@PermitAll
@Route(value = "evaluations/:evaluation/results", layout = MainLayout.class)
@StyleSheet("results/results.css")
public class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Evaluations evaluations;
  private final transient Results results;
  private final transient Messages messages;
  private String title = "";

  ResultsView(Evaluations evaluations, Results results, Messages messages) {
    this.evaluations = evaluations;
    this.results = results;
    this.messages = messages;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var evaluation =
        event
            .getRouteParameters()
            .get("evaluation")
            .flatMap(Evaluation.Id::parse)
            .flatMap(evaluations::find)
            .orElseThrow(NotFoundException::new);
    show(evaluation);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Evaluation evaluation) {
    var phrases = messages.in(Languages.of(getLocale()));
    title =
        phrases.say(
            "results.page.of", evaluation.collaborationName(), phrases.say("results.page.title"));
    removeAll();
    add(back(evaluation, phrases.say("results.page.back")));
    results
        .of(evaluation.id())
        .ifPresent(outcome -> add(new ResultsPage(new Wording(phrases, outcome), title)));
  }

  private static Anchor back(Evaluation evaluation, String words) {
    var link = new Anchor("evaluations/" + evaluation.id(), words);
    link.addClassNames("results-back", "no-print");
    return link;
  }
}
