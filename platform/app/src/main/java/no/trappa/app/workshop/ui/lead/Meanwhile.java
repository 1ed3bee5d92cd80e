package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.shell.Notice;

/** Beside a form: what others saved meanwhile, and what hinders it from being saved. */
class Meanwhile extends Div {

  private final Words words;
  private final Kind kind;

  Meanwhile(Words words, Kind kind) {
    this.words = words;
    this.kind = kind;
    addClassName("stack");
    getElement().setAttribute("role", "status");
  }

  /** Others were first; what the reader writes stands beside it. */
  void overtaken(Collection<Settlement> theirs) {
    tell(theirs, "agreed.meanwhile");
  }

  /** Others changed what the reader had been shown, or saved. */
  void changed(Collection<Settlement> theirs) {
    tell(theirs, "agreed.changed");
  }

  void gone(Collection<Unit> units) {
    var names = units.stream().map(words::unit).collect(Collectors.joining(", "));
    add(notice(words.say("agreed.gone"), words.say("agreed.gone.of", names)));
  }

  void refused(Text why) {
    removeAll();
    add(new Notice(Notice.Tone.BAD, words.say("agreed.refused"), words.say(why)));
  }

  private void tell(Collection<Settlement> theirs, String key) {
    theirs.forEach(one -> add(notice(words.say(key, one.by()), said(one, key + ".means"))));
  }

  private String said(Settlement theirs, String means) {
    return Agreeable.agreed(theirs).map(this::said).orElse("") + " " + words.say(means);
  }

  private String said(Decision.Agreed agreed) {
    return words.say(
        "agreed.said",
        words.unit(agreed.unit()),
        new ValueWords(words, kind).of(agreed.value()),
        agreed.note().orElse("–"),
        agreed.minority().orElse("–"));
  }

  private static Notice notice(String title, String said) {
    return new Notice(Notice.Tone.WAIT, title, said);
  }
}
