package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
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
      heading.add(new RemarksOpener(words, name, written));
    }
    return heading;
  }

  private Remarks of(IndicatorRef indicator) {
    return Remarks.all(
        remarks.entrySet().stream()
            .filter(entry -> entry.getKey().indicator().equals(indicator))
            .map(Map.Entry::getValue)
            .toList());
  }
}
