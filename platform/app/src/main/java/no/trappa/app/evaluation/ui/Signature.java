package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Phrases;

/** Who settled something, and when. */
class Signature extends Paragraph {

  Signature(Phrases phrases, ZoneId zone, Settlement settlement) {
    super(
        phrases.say(
            "evaluation.signed",
            settlement.by(),
            phrases.say(LocalDate.ofInstant(settlement.at(), zone))));
    addClassNames("muted", "small");
  }
}
