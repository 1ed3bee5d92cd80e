package no.trappa.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The top of a view: where it belongs, what it is called, what it is for, what can be done. */
public final class PageHead extends Div {

  private final Div line = new Div();

  public PageHead(String title) {
    addClassName("page-head");
    line.addClassName("page-head-line");
    line.add(new H1(title));
    add(line);
  }

  /** A link above the title to what this view is part of. */
  public PageHead partOf(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("part-of");
    addComponentAsFirst(link);
    return this;
  }

  /** One sentence under the title. */
  public PageHead lead(String words) {
    var lead = new Paragraph(words);
    lead.addClassName("lead");
    add(lead);
    return this;
  }

  /** What can be done with what the view shows, beside the title. */
  public PageHead with(Component... actions) {
    var row = new Div(actions);
    row.addClassNames("row", "no-print");
    line.add(row);
    return this;
  }

  /** Sibling views of one thing; the first whose address is {@code here} is marked as open. */
  public PageHead places(String label, String here, List<Place> places) {
    var nav = new Nav();
    nav.addClassNames("places", "no-print");
    nav.setAriaLabel(label);
    for (var place : places) {
      var link = new Anchor(place.address(), place.words());
      if (place.address().equals(here)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      nav.add(link);
    }
    add(nav);
    return this;
  }

  /** A view one can go to. */
  public record Place(String address, String words) {}
}
