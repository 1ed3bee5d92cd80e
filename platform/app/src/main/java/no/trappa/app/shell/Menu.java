package no.trappa.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** One link for each view that asks for one with {@code @Menu(title = "<message key>")}. */
class Menu extends Nav {

  private final List<Anchor> links;

  Menu() {
    links = MenuConfiguration.getMenuEntries().stream().map(this::link).toList();
    setAriaLabel(getTranslation("shell.menu"));
    links.forEach(this::add);
  }

  void mark(Location location) {
    for (var link : links) {
      var open = ("/" + location.getPath()).startsWith(link.getHref());
      link.getElement().setAttribute("aria-current", open ? "page" : "");
      if (!open) {
        link.getElement().removeAttribute("aria-current");
      }
    }
  }

  private Anchor link(MenuEntry entry) {
    var path = entry.path().startsWith("/") ? entry.path() : "/" + entry.path();
    return new Anchor(path, getTranslation(entry.title()));
  }
}
