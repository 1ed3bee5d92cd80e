package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.EmptyState;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;

/** A collaboration's evaluations, and the way to start the next. */
@Route("collaborations/:collaboration/evaluations")
@RolesAllowed(Allowed.FACILITATOR)
class EvaluationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final ModuleCatalog catalog;
  private final Phrases phrases;
  private final Clock clock;
  private final Div told = new Div();

  EvaluationsView(
      Collaborations collaborations,
      Evaluations evaluations,
      ModuleCatalog catalog,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.catalog = catalog;
    this.phrases = messages.in(Languages.of(getLocale()));
    this.clock = clock.withZone(settings.zone());
    addClassNames("view", "stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("collaboration")
        .flatMap(Collaboration.Id::parse)
        .flatMap(collaborations::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(Collaboration collaboration) {
    removeAll();
    add(head(collaboration), told);
    add(earlier(evaluations.ofCollaboration(collaboration.id())));
    add(
        collaboration.membersOn(LocalDate.now(clock)).isEmpty()
            ? nobodyYet(collaboration)
            : start(collaboration));
  }

  @Override
  public String getPageTitle() {
    return phrases.say("evaluation.list.title");
  }

  private PageHead head(Collaboration collaboration) {
    var about = "/collaborations/" + collaboration.id();
    var here = about + "/evaluations";
    return new PageHead(collaboration.name())
        .partOf("/collaborations", phrases.say("collaboration.list.title"))
        .places(
            collaboration.name(),
            here,
            List.of(
                new Place(here, phrases.say("collaboration.place.evaluations")),
                new Place(about, phrases.say("collaboration.place.about"))));
  }

  private Component nobodyYet(Collaboration collaboration) {
    var members =
        new Anchor("/collaborations/" + collaboration.id(), phrases.say("evaluation.nobody.go"));
    members.addClassNames("button", "primary");
    return new EmptyState(
        phrases.say("evaluation.nobody"), phrases.say("evaluation.nobody.do"), members);
  }

  private Component start(Collaboration collaboration) {
    var form =
        new StartForm(phrases, catalog.assessments(), evaluations.usualTerms(LocalDate.now(clock)));
    form.addStartListener(start -> start(collaboration, start));
    var section = new Div(new H2(phrases.say("evaluation.start.title")), form);
    section.addClassName("stack");
    return section;
  }

  private void start(Collaboration collaboration, StartForm.Start start) {
    try {
      var started = evaluations.start(collaboration.id(), start.assessment(), start.terms());
      getUI().ifPresent(ui -> ui.navigate("evaluations/" + started.id()));
    } catch (Refusal refusal) {
      told.removeAll();
      told.add(
          new Notice(
              Notice.Tone.BAD,
              phrases.say("evaluation.start.refused"),
              phrases.say(refusal.why())));
    }
  }

  private List<Component> earlier(List<Evaluation> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    var cards = new Div();
    cards.addClassName("cards");
    cards.getElement().setAttribute("role", "list");
    all.forEach(one ->
        cards.add(
            new EvaluationCard(
                one, evaluations.definitions(one.id()).assessment(), phrases, clock.getZone())));
    return List.of(new H2(phrases.say("evaluation.list.title")), cards);
  }
}
