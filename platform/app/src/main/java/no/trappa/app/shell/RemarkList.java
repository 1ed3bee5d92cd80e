package no.trappa.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What people wrote beside their answers: their words, and the papers they point to. */
public final class RemarkList extends Div {

  /** Someone's words, and where they come from. */
  public record Quote(String words, String from) {}

  /** A document: its title, its address if it has one, and what is known of it. */
  public record Paper(String title, Optional<String> address, String about) {}

  public RemarkList(List<Quote> quotes, List<Paper> papers) {
    addClassNames("stack", "remarks");
    if (!quotes.isEmpty()) {
      add(list("quotes", quotes.stream().map(RemarkList::quote).toList()));
    }
    if (!papers.isEmpty()) {
      add(list("papers", papers.stream().map(RemarkList::paper).toList()));
    }
  }

  private static UnorderedList list(String name, List<ListItem> items) {
    var list = new UnorderedList();
    list.addClassNames("plain-list", name);
    items.forEach(list::add);
    return list;
  }

  private static ListItem quote(Quote quote) {
    var words = new Paragraph(quote.words());
    words.addClassName("words");
    return item(words, quote.from());
  }

  private static ListItem paper(Paper paper) {
    return item(WebLink.of(paper.title(), paper.address()), paper.about());
  }

  private static ListItem item(Component said, String about) {
    var from = new Paragraph(about);
    from.addClassNames("small", "muted");
    return new ListItem(said, from);
  }
}
