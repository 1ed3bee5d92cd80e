package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.InPath;
import no.trappa.app.workshop.ui.live.LiveNews;

/** Where a facilitator leads the meeting of one evaluation. */
@Route("evaluations/:evaluation/lead")
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/lead.css")
class LeadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Lookout lookout;
  private final Chair chair;
  private final LiveNews news;
  private final Clock clock;
  private final Phrases phrases;

  LeadView(
      Evaluations evaluations,
      Lookout lookout,
      Chair chair,
      LiveNews news,
      Messages messages,
      Clock clock) {
    this.evaluations = evaluations;
    this.lookout = lookout;
    this.chair = chair;
    this.news = news;
    this.clock = clock;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("lead.title");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    var words = new Words(phrases, evaluation, evaluations.definitions(evaluation.id()));
    var leading = new Leading(words, lookout, chair, clock);
    add(new LeadHead(words), leading);
    var stirs = news.of(evaluation.id());
    Signal.effect(
        leading,
        () -> {
          stirs.get();
          leading.refresh();
        });
  }
}
