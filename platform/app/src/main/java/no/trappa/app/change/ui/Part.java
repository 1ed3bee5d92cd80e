package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** One part of the page under its heading. */
class Part extends Section {

  Part(String anchor, String heading) {
    addClassNames("card", "stack", "change-part");
    var title = new H2(heading);
    title.setId(anchor + "-heading");
    setId(anchor);
    getElement().setAttribute("aria-labelledby", anchor + "-heading");
    add(title);
  }

  final void lead(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("muted");
    add(paragraph);
  }

  final void list(Collection<String> items) {
    var list = new UnorderedList();
    items.forEach(words -> list.add(new ListItem(words)));
    add(list);
  }
}
