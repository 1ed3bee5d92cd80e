package no.trappa.app.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The band on top, and the view below it; every view has it that does not opt out. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final Band band;
  private final Main main = new Main();

  MainLayout(AuthenticationContext authentication) {
    band =
        new Band(
            authentication.isAuthenticated()
                ? Optional.of(authentication::logout)
                : Optional.empty());
    main.setId("content");
    main.getElement().setAttribute("tabindex", "-1");
    addClassName("page");
    add(skip(), new Lifeline(), band, main);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    main.removeAll();
    if (content != null) {
      main.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    band.showPlace(event.getLocation());
  }

  private Anchor skip() {
    var skip = new Anchor("#content", getTranslation("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassNames("skip", "button");
    return skip;
  }
}
