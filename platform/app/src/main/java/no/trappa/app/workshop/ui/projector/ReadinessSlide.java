package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trappa.app.language.Phrases;

/** Who is ready for the decision, and what stands most in the way of each. */
class ReadinessSlide extends Div {

  private static final int COMFORTABLE = 9;
  private static final int MOST = 16;

  private final Phrases phrases;

  ReadinessSlide(Phrases phrases, Slide.Readiness readiness) {
    this.phrases = phrases;
    addClassNames("slide", "readiness");
    add(new H1(readiness.verdict()), new Paragraph(readiness.met()), table(readiness.units()));
    var more = readiness.units().size() - MOST;
    if (more > 0) {
      add(new Paragraph(phrases.say("projector.and-more", more)));
    }
  }

  private NativeTable table(List<Slide.Ready> units) {
    var table = new NativeTable();
    table.addClassName("ready");
    if (units.size() > COMFORTABLE) {
      table.addClassName("many");
    }
    var head = new NativeTableRow();
    for (var column : List.of("unit", "requirements", "first")) {
      var cell = new NativeTableHeaderCell(phrases.say("projector.ready." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    units.stream().limit(MOST).forEach(unit -> table.getBody().add(row(unit)));
    return table;
  }

  private NativeTableRow row(Slide.Ready ready) {
    var name = new NativeTableHeaderCell(new Span(ready.unit()));
    name.getElement().setAttribute("scope", "row");
    var words = ready.first().isEmpty() ? phrases.say("projector.ready.all") : ready.first();
    return new NativeTableRow(
        name, new NativeTableCell(share(ready)), new NativeTableCell(new Span(words)));
  }

  /** The bar says in length what the figure beside it says. */
  private Div share(Slide.Ready ready) {
    var bar = new Div(part("met", ready.met()), part("low", ready.low()));
    bar.add(part("open", ready.all() - ready.met() - ready.low()));
    bar.addClassName("bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    var share = new Div(bar, new Span(phrases.say("projector.answered", ready.met(), ready.all())));
    share.addClassName("share");
    return share;
  }

  private static Span part(String className, int size) {
    var part = new Span();
    part.addClassName(className);
    part.getStyle().set("flex-grow", Integer.toString(size));
    return part;
  }
}
