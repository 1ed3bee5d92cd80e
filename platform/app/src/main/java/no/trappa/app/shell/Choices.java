package no.trappa.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.trappa.api.value.Language;
import no.trappa.app.language.Languages;
import no.trappa.app.look.Theme;

/** Language and brightness, as plain links: each stores the choice and leads back. */
class Choices extends Div {

  private final Map<String, Anchor> links = new LinkedHashMap<>();

  Choices() {
    addClassName("choices");
    add(languages(), theme(Theme.LIGHT), theme(Theme.DARK));
  }

  void leadBackTo(String place) {
    var back = "?back=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    links.forEach((address, link) -> link.setHref(address + back));
  }

  private Div languages() {
    var group = new Div();
    group.addClassName("languages");
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-label", getTranslation("shell.language"));
    for (var language : Language.values()) {
      group.add(language(language));
    }
    return group;
  }

  private Anchor language(Language language) {
    var link = link("/language/" + language.tag(), Languages.ownName(language));
    link.getElement().setAttribute("lang", language.tag());
    if (language == Languages.of(getLocale())) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private Anchor theme(Theme theme) {
    var link = link("/theme/" + theme.tag(), getTranslation("shell.theme." + theme.tag()));
    link.addClassName("choose-" + theme.tag());
    return link;
  }

  private Anchor link(String address, String words) {
    var link = new Anchor(address, words);
    link.setRouterIgnore(true);
    links.put(address, link);
    return link;
  }
}
