package no.trappa.app.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Optional;

/** The band on top of every view: whose page this is, where one can go, what one can choose. */
class Band extends Header {

  private final Menu menu = new Menu();
  private final Choices choices = new Choices();

  /** Someone who is not signed in has no way to sign out. */
  Band(Optional<Runnable> signOut) {
    signOut.map(this::leave).ifPresent(choices::add);
    var inside = new Div(brand(), menu, choices);
    inside.addClassName("band-inside");
    addClassName("band");
    add(inside);
  }

  /** Marks the view that is open, and lets each choice lead back to it. */
  void showPlace(Location location) {
    menu.mark(location);
    choices.leadBackTo("/" + location.getPathWithQueryParameters());
  }

  private Button leave(Runnable signOut) {
    var leave = new Button(getTranslation("shell.sign-out"), _ -> signOut.run());
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    return leave;
  }

  private static Anchor brand() {
    var brand = new Anchor("/", new Image("look/mark.svg", ""), new Span("Trappa"));
    brand.setRouterIgnore(true);
    brand.addClassName("brand");
    return brand;
  }
}
