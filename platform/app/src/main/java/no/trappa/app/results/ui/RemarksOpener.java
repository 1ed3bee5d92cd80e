package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.NativeButton;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;

/** Says how much was written about an indicator, and opens it. */
final class RemarksOpener extends NativeButton implements Opens {

  private final transient Remarks remarks;

  RemarksOpener(Wording words, String title, Remarks remarks) {
    this.remarks = remarks;
    var says = new RemarkWords(words.phrases(), words::unit);
    setText(says.sum(remarks));
    setAriaLabel(words.say("place", getText(), title));
    addClassNames("remarks-opener", "small");
    addClickListener(_ -> new RemarksDialog(words, title, remarks, says).open());
  }

  @Override
  public Remarks behind() {
    return remarks;
  }
}
