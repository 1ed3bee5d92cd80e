package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;

/** What stands beside the figures: an indicator's name, and what people wrote about it. */
record Beside(Wording words, Map<QuestionRef, Remarks> remarks) {

  Beside {
    remarks = Map.copyOf(remarks);
  }

  /** The indicator as the heading of its row. */
  Div name(IndicatorRef indicator) {
    var name = words.indicator(indicator);
    var heading = new Div(new Span(name));
    var written = of(indicator);
    if (!written.isEmpty()) {
      heading.add(opener(name, written));
    }
    return heading;
  }

  private NativeButton opener(String name, Remarks written) {
    var sum = remarkWords().sum(written);
    var opener = new NativeButton(sum);
    opener.addClassNames("remarks-opener", "small");
    opener.setAriaLabel(words.say("place", sum, name));
    opener.addClickListener(_ -> new RemarksDialog(words, name, written, remarkWords()).open());
    return opener;
  }

  private Remarks of(IndicatorRef indicator) {
    return Remarks.all(
        remarks.entrySet().stream()
            .filter(entry -> entry.getKey().indicator().equals(indicator))
            .map(Map.Entry::getValue)
            .toList());
  }

  private RemarkWords remarkWords() {
    return new RemarkWords(words.phrases(), words::unit);
  }
}
