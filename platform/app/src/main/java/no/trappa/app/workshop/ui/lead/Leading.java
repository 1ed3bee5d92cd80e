package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settled;
import no.trappa.app.evaluation.Signing;
import no.trappa.app.results.Supposition;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.room.Move;

/** One meeting: the page that leads it, and what comes of what is pressed there. */
class Leading extends Div implements Controls {

  private final Words words;
  private final Lookout lookout;
  private final Chair chair;
  private final Clock clock;
  private final Div told = new Div();
  private final LeadPage page;

  Leading(Words words, Lookout lookout, Chair chair, Clock clock) {
    this.words = words;
    this.lookout = lookout;
    this.chair = chair;
    this.clock = clock;
    this.page = new LeadPage(words, this, lookout.of(words.evaluation()));
    addClassName("lead");
    add(told, page);
  }

  void refresh() {
    lookout.of(evaluation()).ifPresent(meeting -> page.show(meeting, clock.instant()));
  }

  @Override
  public void make(Move move) {
    told.removeAll();
    try {
      chair.move(evaluation(), move, page.shown().room().moves());
    } catch (Refusal refusal) {
      told.add(new Notice(Notice.Tone.BAD, words.say("refused"), words.say(refusal.why())));
    } catch (EditConflict conflict) {
      told.add(new MovedFirst(words, conflict));
    }
    refresh();
  }

  /** When nobody's level waits any longer, the room is done with the question. */
  @Override
  public boolean settle(List<Signing> signings, AgreedForm form) {
    told.removeAll();
    var saved = save(signings, form);
    refresh();
    if (!saved) {
      return true;
    }
    form.moveOn();
    var meeting = page.shown();
    if (meeting.isToSettle()) {
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
    return chair.suppose(evaluation(), which);
  }

  private boolean save(List<Signing> signings, AgreedForm form) {
    try {
      form.saved(chair.settle(evaluation(), signings));
      return true;
    } catch (Refusal refusal) {
      form.refused(refusal.why());
    } catch (EditConflict conflict) {
      form.overtaken(((Settled) conflict.theirs()).all());
    }
    return false;
  }

  private Evaluation.Id evaluation() {
    return words.evaluation().id();
  }
}
