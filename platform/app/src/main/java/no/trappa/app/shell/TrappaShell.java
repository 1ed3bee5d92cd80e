package no.trappa.app.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around all views: styles, symbol, and a line open for news from the server. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("look/tokens.css")
@StyleSheet("look/base.css")
@StyleSheet("look/vaadin.css")
public class TrappaShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("Trappa");
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "look/mark.svg", "any");
  }
}
