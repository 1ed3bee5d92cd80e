package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.EmptyState;
import no.trappa.app.shell.PageHead;

/** All collaborations; where a facilitator begins. */
@Route("collaborations")
@Menu(title = "collaboration.menu", order = 1)
@RolesAllowed(Allowed.FACILITATOR)
class CollaborationsView extends Div implements HasDynamicTitle {

  CollaborationsView(
      Collaborations collaborations,
      ModuleCatalog catalog,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    var words = new Words(messages.in(Languages.of(getLocale())), catalog.vocabulary());
    var all = collaborations.all();
    addClassName("view");
    add(
        all.isEmpty()
            ? List.of(head(), nothingYet())
            : List.of(
                head().with(create()),
                list(all, words, LocalDate.now(clock.withZone(settings.zone())))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("collaboration.list.title");
  }

  private PageHead head() {
    return new PageHead(getPageTitle()).lead(getTranslation("collaboration.list.lead"));
  }

  private Component nothingYet() {
    return new EmptyState(
        getTranslation("collaboration.list.empty"),
        getTranslation("collaboration.list.empty.do"),
        create());
  }

  private Anchor create() {
    var create = new Anchor("/collaborations/new", getTranslation("collaboration.create"));
    create.addClassNames("button", "primary");
    return create;
  }

  private static Div list(List<Collaboration> all, Words words, LocalDate today) {
    var list = new Div();
    list.addClassName("cards");
    list.getElement().setAttribute("role", "list");
    all.forEach(collaboration -> list.add(new CollaborationCard(collaboration, words, today)));
    return list;
  }
}
