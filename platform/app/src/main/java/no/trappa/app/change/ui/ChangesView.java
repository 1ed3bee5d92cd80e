package no.trappa.app.change.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.trappa.app.access.Allowed;
import no.trappa.app.change.Changes;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.EmptyState;
import no.trappa.app.shell.PageHead;

/** What changed since an earlier evaluation: the last one, or the one the address asks for. */
@Route("evaluations/:evaluation/changes")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("change/change.css")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String SINCE = "since";

  private final Evaluations evaluations;
  private final Changes changes;
  private final Phrases phrases;

  ChangesView(Evaluations evaluations, Changes changes, Messages messages) {
    this.evaluations = evaluations;
    this.changes = changes;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassNames("view", "stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var later =
        event
            .getRouteParameters()
            .get("evaluation")
            .flatMap(Evaluation.Id::parse)
            .flatMap(evaluations::find)
            .orElseThrow(NotFoundException::new);
    removeAll();
    add(head(later));
    add(content(later, wanted(event, later)));
  }

  @Override
  public String getPageTitle() {
    return phrases.say("change.page.title");
  }

  private Optional<Evaluation> wanted(BeforeEnterEvent event, Evaluation later) {
    var ids = event.getLocation().getQueryParameters().getParameters(SINCE);
    return ids.stream()
        .flatMap(
            id -> changes.earlier(later).stream().filter(one -> one.id().toString().equals(id)))
        .findFirst()
        .or(() -> changes.last(later));
  }

  private Component content(Evaluation later, Optional<Evaluation> earlier) {
    if (later.isOpen()) {
      return new EmptyState(phrases.say("change.open.title"), phrases.say("change.open.means"));
    }
    return earlier
        .<Component>map(one -> page(one, later))
        .orElseGet(() ->
            new EmptyState(phrases.say("change.first.title"), phrases.say("change.first.means")));
  }

  private Component page(Evaluation earlier, Evaluation later) {
    var page = new ChangesPage(new ChangeWords(phrases, changes.between(earlier, later)));
    var others =
        changes.earlier(later).stream().filter(one -> !one.id().equals(earlier.id())).toList();
    if (!others.isEmpty()) {
      page.add(others(later, others));
    }
    return page;
  }

  private Component others(Evaluation later, List<Evaluation> others) {
    var part = new Part("others", phrases.say("change.others"));
    others.forEach(one ->
        part.add(
            new Anchor(
                EvaluationPage.CHANGES.of(later.id()) + "?" + SINCE + "=" + one.id(),
                phrases.say("change.since", phrases.say(one.situation().reference())))));
    return part;
  }

  private PageHead head(Evaluation evaluation) {
    return new PageHead(phrases.say("change.page.title"))
        .partOf(
            "/collaborations/" + evaluation.collaboration() + "/evaluations",
            evaluation.collaborationName())
        .places(
            phrases.say("evaluation.places"),
            EvaluationPage.CHANGES.of(evaluation.id()),
            Arrays.stream(EvaluationPage.values())
                .map(
                    page -> new PageHead.Place(page.of(evaluation.id()), phrases.say(page.title())))
                .toList());
  }
}
