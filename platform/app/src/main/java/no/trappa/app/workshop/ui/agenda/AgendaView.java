package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import no.trappa.app.access.Allowed;
import no.trappa.app.access.SignedIn;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.InPath;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;
import no.trappa.app.workshop.agenda.Agendas;

/** What the facilitator plans for the meeting, and how people are invited to it. */
@Route("evaluations/:evaluation/agenda")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/agenda.css")
class AgendaView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Agendas agendas;
  private final AgendaNews news;
  private final PublicAddress address;
  private final SignedIn signedIn;
  private final Messages messages;
  private final TrappaSettings settings;
  private final Phrases phrases;
  private Optional<Planning> planning = Optional.empty();

  AgendaView(
      Evaluations evaluations,
      Agendas agendas,
      AgendaNews news,
      PublicAddress address,
      SignedIn signedIn,
      Messages messages,
      TrappaSettings settings) {
    this.evaluations = evaluations;
    this.agendas = agendas;
    this.news = news;
    this.address = address;
    this.signedIn = signedIn;
    this.messages = messages;
    this.settings = settings;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("agenda.title");
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (planning.filter(Planning::isChanged).isPresent()) {
      Unsaved.ask(event, phrases);
    }
  }

  private void show(Evaluation evaluation) {
    var words = AgendaWords.of(phrases, evaluations.definitions(evaluation.id()), settings.zone());
    removeAll();
    add(head(evaluation, words));
    add(evaluation.isOpen() ? plan(evaluation, words) : read(evaluation, words));
  }

  private Planning plan(Evaluation evaluation, AgendaWords words) {
    var plan = new Planning(agendas, signedIn, messages, address, evaluation, words);
    var stirs = news.of(evaluation.id());
    planning = Optional.of(plan);
    Signal.effect(
        plan,
        () -> {
          stirs.get();
          plan.compare();
          evaluations
              .find(evaluation.id())
              .filter(now -> !now.isOpen())
              .ifPresent(_ -> plan.close());
        });
    return plan;
  }

  private PageHead head(Evaluation evaluation, AgendaWords words) {
    return new PageHead(phrases.say(words.definitions().assessment().title()))
        .partOf(
            "/collaborations/" + evaluation.collaboration() + "/evaluations",
            evaluation.collaborationName())
        .lead(phrases.say("agenda.lead"))
        .places(
            phrases.say("evaluation.places"),
            EvaluationPage.AGENDA.of(evaluation.id()),
            Arrays.stream(EvaluationPage.values())
                .map(page -> new Place(page.of(evaluation.id()), phrases.say(page.title())))
                .toList());
  }

  /** The plan of an evaluation that is over. */
  private Div read(Evaluation evaluation, AgendaWords words) {
    var form = new AgendaForm(words);
    form.show(agendas.of(evaluation.id()).agenda());
    form.lock();
    var closed =
        new Notice(
            Notice.Tone.PLAIN, phrases.say("agenda.closed"), phrases.say("agenda.closed.means"));
    var read = new Div(closed, form);
    read.addClassName("stack");
    return read;
  }
}
