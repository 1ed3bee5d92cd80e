package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Text;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.CatalogEntry.Status;
import no.trappa.app.language.Phrases;

/** One file of the catalog: what it is, whose, and what is wrong with it. */
class EntryCard extends ListItem {

  private final transient Phrases phrases;

  EntryCard(CatalogEntry entry, Phrases phrases) {
    this.phrases = phrases;
    addClassNames("card", "stack");
    add(head(entry), small(facts(entry)));
    entry.module().ifPresent(module -> add(small(publisher(module)), link(module)));
    if (!entry.reasons().isEmpty()) {
      add(reasons(entry.reasons()));
    }
  }

  private Anchor link(ModuleDefinition module) {
    return new Anchor("/modules/" + module.id(), phrases.say("module.read"));
  }

  private Div head(CatalogEntry entry) {
    var name = entry.title().map(phrases::say).orElse(entry.source());
    var status = new Span(phrases.say(broken(entry) ? "catalog.broken" : "catalog.active"));
    status.addClassNames("badge", broken(entry) ? "bad" : "good");
    var head = new Div(new H3(name), status);
    head.addClassName("row");
    return head;
  }

  private String facts(CatalogEntry entry) {
    var known =
        entry.version().map(version -> entry.id().orElse("") + " " + version + " · ").orElse("");
    return known + entry.source();
  }

  private String publisher(ModuleDefinition module) {
    var publisher = module.publisher();
    return phrases.say(
        "catalog.publisher",
        publisher.name(),
        publisher.licence(),
        module.indicators().count(),
        phrases.say(publisher.sells() ? "catalog.sells" : "catalog.sells-not"));
  }

  private UnorderedList reasons(List<Text> reasons) {
    var list = new UnorderedList();
    list.addClassNames("notice", "bad");
    reasons.forEach(reason -> list.add(new ListItem(phrases.say(reason))));
    return list;
  }

  private static Paragraph small(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassNames("small", "muted");
    return paragraph;
  }

  private static boolean broken(CatalogEntry entry) {
    return entry.status() == Status.BROKEN;
  }
}
