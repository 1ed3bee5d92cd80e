package no.trappa.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Words that lead out of the house where there is a web address, and plain words elsewhere. */
public final class WebLink {

  private WebLink() {}

  /** A link only when the address is an http or https one; the page it opens learns nothing. */
  public static Component of(String words, Optional<String> address) {
    return address
        .filter(WebLink::isWebAddress)
        .map(to -> link(words, to))
        .orElseGet(() -> new Span(words));
  }

  private static Component link(String words, String address) {
    var link = new Anchor(address, words);
    link.setTarget(AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    link.setRouterIgnore(true);
    return link;
  }

  private static boolean isWebAddress(String address) {
    return address.matches("(?i)https?://[^\\s<>\"]+");
  }
}
