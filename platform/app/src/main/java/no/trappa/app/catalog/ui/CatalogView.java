package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.CatalogEntry.Kind;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.MainLayout;
import no.trappa.app.shell.PageHead;

/** The modules and assessments of this host, with the reasons why some cannot be used. */
@RolesAllowed(Allowed.ADMINISTRATOR)
@Route(value = "modules", layout = MainLayout.class)
@Menu(title = "catalog.title", order = 80)
public class CatalogView extends Div implements HasDynamicTitle {

  private final transient Phrases phrases;

  CatalogView(ModuleCatalog catalog, Messages messages) {
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("stack");
    add(new PageHead(getPageTitle()).lead(phrases.say("catalog.lead")));
    addPart("catalog.modules", catalog.entries(), Kind.MODULE);
    addPart("catalog.assessments", catalog.entries(), Kind.ASSESSMENT);
    addPart("catalog.vocabulary", catalog.entries(), Kind.VOCABULARY);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("catalog.title");
  }

  private void addPart(String heading, List<CatalogEntry> all, Kind kind) {
    var entries = all.stream().filter(entry -> entry.kind() == kind).toList();
    add(new H2(phrases.say(heading)));
    if (entries.isEmpty()) {
      add(new Paragraph(phrases.say("catalog.none")));
      return;
    }
    var list = new UnorderedList();
    list.addClassNames("stack", "plain-list");
    entries.forEach(entry -> list.add(new EntryCard(entry, phrases)));
    add(list);
  }
}
