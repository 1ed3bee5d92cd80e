package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.trappa.app.access.Allowed;
import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.ui.live.LiveNews;

/** Where a facilitator leads the meeting of one evaluation. */
@Route("evaluations/:evaluation/lead")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/lead.css")
class LeadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Lookout lookout;
  private final LiveRooms rooms;
  private final LiveNews news;
  private final SignedIn signedIn;
  private final Clock clock;
  private final Phrases phrases;
  private final Div told = new Div();

  LeadView(
      Evaluations evaluations,
      Lookout lookout,
      LiveRooms rooms,
      LiveNews news,
      SignedIn signedIn,
      Messages messages,
      Clock clock) {
    this.evaluations = evaluations;
    this.lookout = lookout;
    this.rooms = rooms;
    this.news = news;
    this.signedIn = signedIn;
    this.clock = clock;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        event
            .getRouteParameters()
            .get("evaluation")
            .flatMap(Evaluation.Id::parse)
            .flatMap(evaluations::find)
            .orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return phrases.say("lead.title");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    var words = new Words(phrases, evaluation, evaluations.definitions(evaluation.id()));
    var desk = new Desk(evaluation.id(), words);
    add(new LeadHead(words), told, desk.page);
    var stirs = news.of(evaluation.id());
    Signal.effect(
        desk.page,
        () -> {
          stirs.get();
          desk.refresh();
        });
  }

  /** One meeting, and the page that leads it. */
  private final class Desk implements Mover {

    private final Evaluation.Id evaluation;
    private final Words words;
    private final LeadPage page;

    Desk(Evaluation.Id evaluation, Words words) {
      this.evaluation = evaluation;
      this.words = words;
      this.page = new LeadPage(words, this, lookout.of(words.evaluation()));
    }

    void refresh() {
      evaluations
          .find(evaluation)
          .ifPresent(current -> page.show(lookout.of(current), clock.instant()));
    }

    @Override
    public void make(Move move) {
      told.removeAll();
      try {
        rooms.move(evaluation, move, signedIn.name(), page.shown().room().moves());
      } catch (Refusal refusal) {
        told.add(new Notice(Notice.Tone.BAD, words.say("refused"), phrases.say(refusal.why())));
      } catch (EditConflict conflict) {
        told.add(new MovedFirst(words, conflict));
      }
      refresh();
    }
  }
}
