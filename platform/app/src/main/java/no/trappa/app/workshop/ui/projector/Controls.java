package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Phrases;

/** The way back and the languages; out of sight until somebody looks for them. */
class Controls extends Nav {

  Controls(Phrases phrases, Evaluation.Id evaluation) {
    addClassName("projector-controls");
    setAriaLabel(phrases.say("projector.controls"));
    add(new Anchor(EvaluationPage.ROOM.of(evaluation), phrases.say("projector.back")));
    for (var language : Language.values()) {
      var link =
          new Anchor(
              "/language/" + language.tag() + "?back=/evaluations/" + evaluation + "/projector",
              Languages.ownName(language));
      link.setRouterIgnore(true);
      link.getElement().setAttribute("lang", language.tag());
      if (language == phrases.language()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      add(link);
    }
  }
}
