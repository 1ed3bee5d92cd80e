package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.Optional;
import no.trappa.app.language.Phrases;

/** The large part of the wall; a picture that stays the same stays untouched. */
class Stage extends Main {

  private final Phrases phrases;
  private Optional<Slide> shown = Optional.empty();

  Stage(Phrases phrases) {
    this.phrases = phrases;
    addClassName("projector-stage");
  }

  void show(Slide slide) {
    if (shown.filter(slide::equals).isEmpty()) {
      shown = Optional.of(slide);
      removeAll();
      add(drawn(slide));
    }
  }

  private Div drawn(Slide slide) {
    return switch (slide) {
      case Slide.Welcome welcome -> new WelcomeSlide(phrases, welcome);
      case Slide.Resting resting -> new RestingSlide(phrases, resting);
      case Slide.Asking asking -> new AskingSlide(phrases, asking);
      case Slide.Divided divided -> new DividedSlide(phrases, divided);
      case Slide.Settled settled -> new SettledSlide(phrases, settled);
      case Slide.Stairs stairs -> new StairsSlide(phrases, stairs);
      case Slide.Readiness readiness -> new ReadinessSlide(phrases, readiness);
      case Slide.Steps steps -> new StepsSlide(phrases, steps);
      case Slide.Over over -> new OverSlide(phrases, over);
    };
  }
}
