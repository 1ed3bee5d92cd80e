package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Notice;

/** Someone else settled the same thing first: says who, and repeats what was not saved. */
class SettledByOther extends Div {

  SettledByOther(Phrases phrases, EditConflict conflict) {
    add(
        new Notice(
            Notice.Tone.WAIT,
            phrases.say("evaluation.conflict"),
            phrases.say("evaluation.conflict.by", by(conflict.theirs()), words(conflict.yours()))));
  }

  private static String by(Record settlement) {
    return settlement instanceof Settlement settled ? settled.by() : "";
  }

  private static String words(Record settlement) {
    return settlement instanceof Settlement settled
        ? switch (settled.decision()) {
          case Decision.Agreed(var _, var _, var _, var _, var note, var minority) ->
              String.join(" – ", note.orElse(""), minority.orElse(""));
          case Decision.Accepted _ -> "";
          case Decision.Delivered(var _, var _, var reference, var _) -> reference;
          case Decision.Overridden(var reason) -> reason;
        }
        : "";
  }
}
