package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Lifeline;
import no.trappa.app.workshop.ui.live.LiveNews;

/**
 * What the projector shows, read from ten metres; the facilitator moves it from another page.
 *
 * <p>It takes no seat in the room, so it never counts as somebody who is here.
 */
@Route(value = "evaluations/:evaluation/projector", autoLayout = false)
@RouteAlias(value = "evaluations/:evaluation/join", autoLayout = false)
@RolesAllowed(Allowed.FACILITATOR)
@StyleSheet("workshop/projector.css")
class ProjectorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** Where the browser can, and as long as the page is seen. */
  private static final String STAY_AWAKE =
      """
      const hold = () => document.visibilityState === 'visible'
        && navigator.wakeLock?.request('screen').catch(() => {});
      hold();
      if (!window.staysAwake) document.addEventListener('visibilitychange', hold);
      window.staysAwake = true;
      """;

  private final Frames frames;
  private final LiveNews news;
  private final Clock clock;
  private final Phrases phrases;

  ProjectorView(Frames frames, LiveNews news, Clock clock, Messages messages) {
    this.frames = frames;
    this.news = news;
    this.clock = clock;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("projector");
    getElement().executeJs(STAY_AWAKE);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var evaluation = event.getRouteParameters().get("evaluation").flatMap(Evaluation.Id::parse);
    removeAll();
    show(
        evaluation.flatMap(id -> frames.of(id, phrases)).orElseThrow(NotFoundException::new),
        evaluation.orElseThrow());
  }

  @Override
  public String getPageTitle() {
    return phrases.say("projector.title");
  }

  private void show(Frame first, Evaluation.Id evaluation) {
    var stage = new Stage(phrases);
    var strip = new Strip(phrases, first.around());
    add(stage, strip, new Controls(phrases, evaluation), new Lifeline().alone());
    var stirs = news.of(evaluation);
    Signal.effect(
        stage,
        () -> {
          stirs.get();
          frames.of(evaluation, phrases).ifPresent(frame -> show(frame, stage, strip));
        });
  }

  private void show(Frame frame, Stage stage, Strip strip) {
    stage.show(frame.slide());
    if (!frame.around().open()) {
      strip.getElement().removeFromParent();
    }
    strip.show(frame.around(), clock.instant());
  }
}
