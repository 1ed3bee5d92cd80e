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
import java.util.List;
import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.access.Allowed;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.results.Supposition;
import no.trappa.app.results.Suppositions;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.ui.live.LiveNews;

/** Where a facilitator leads the meeting of one evaluation. */
@Route("evaluations/:evaluation/lead")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/lead.css")
class LeadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Lookout lookout;
  private final Chair chair;
  private final Suppositions suppositions;
  private final LiveNews news;
  private final Clock clock;
  private final Phrases phrases;
  private final Div told = new Div();

  LeadView(
      Evaluations evaluations,
      Lookout lookout,
      Chair chair,
      Suppositions suppositions,
      LiveNews news,
      Messages messages,
      Clock clock) {
    this.evaluations = evaluations;
    this.lookout = lookout;
    this.chair = chair;
    this.suppositions = suppositions;
    this.news = news;
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
  private final class Desk implements Controls {

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
        chair.move(evaluation, move, page.shown().room().moves());
      } catch (Refusal refusal) {
        tell(refusal, "refused");
      } catch (EditConflict conflict) {
        told.add(new MovedFirst(words, conflict));
      }
      refresh();
    }

    /** When nobody's level waits any longer, the room is done with the question. */
    @Override
    public boolean settle(List<Signing> signings, AgreedForm form) {
      told.removeAll();
      var saved = signings.stream().filter(signing -> settle(signing, form)).count();
      refresh();
      form.moveOn();
      var meeting = page.shown();
      if (saved < signings.size() || meeting.isToSettle()) {
        return true;
      }
      if (meeting.isUnfinished()) {
        make(new Move.Agree());
      }
      page.focusNext();
      return false;
    }

    @Override
    public Supposition suppose(Predicate<IndicatorRef> which) {
      return suppositions.of(evaluation, which);
    }

    private boolean settle(Signing signing, AgreedForm form) {
      try {
        form.saved(chair.settle(evaluation, signing));
        return true;
      } catch (Refusal refusal) {
        tell(refusal, "agreed.refused");
      } catch (EditConflict conflict) {
        if (conflict.theirs() instanceof Settlement theirs) {
          form.tell(theirs);
        }
      }
      return false;
    }

    private void tell(Refusal refusal, String title) {
      told.add(new Notice(Notice.Tone.BAD, words.say(title), phrases.say(refusal.why())));
    }
  }
}
