package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.PageHead;

/** One module from its publisher to its last card, to be read before people meet. */
@Route("modules/:module")
@RolesAllowed({Allowed.FACILITATOR, Allowed.ADMINISTRATOR})
class ModuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ModuleCatalog catalog;
  private final transient Phrases phrases;
  private final transient Clock clock;
  private String title = "";

  ModuleView(ModuleCatalog catalog, Messages messages, Clock clock, TrappaSettings settings) {
    this.catalog = catalog;
    this.phrases = messages.in(Languages.of(getLocale()));
    this.clock = clock.withZone(settings.zone());
    addClassNames("view", "stack", "module");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("module")
        .flatMap(this::newest)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  /** The version an evaluation that starts today would use. */
  private Optional<ModuleDefinition> newest(String id) {
    return catalog.entries().stream()
        .filter(entry -> entry.status() == CatalogEntry.Status.ACTIVE)
        .flatMap(entry -> entry.module().stream())
        .filter(module -> module.id().value().equals(id))
        .max(Comparator.comparing(ModuleDefinition::version));
  }

  private void show(ModuleDefinition module) {
    title = phrases.say(module.title());
    removeAll();
    add(new PageHead(title).lead(phrases.say(module.summary())), advice(module));
    module.allGroups().filter(group -> !group.indicators().isEmpty()).forEach(this::add);
    var texts = new ModuleTexts(phrases, catalog.vocabulary(), module);
    part("module.rules", module.rules().stream().map(texts::rule).toList());
    part("module.steps", module.steps().stream().map(texts::step).toList());
    var cards = new CardTexts(phrases, LocalDate.now(clock));
    part("module.cards", module.cards().stream().map(cards::of).toList());
  }

  private Component advice(ModuleDefinition module) {
    var publisher = module.publisher();
    var facts = new UnorderedList();
    facts.add(
        new ListItem(phrases.say("module.publisher", publisher.name(), publisher.contact())),
        new ListItem(
            phrases.say("module.version", module.version().toString(), publisher.licence())),
        new ListItem(phrases.say(publisher.sells() ? "catalog.sells" : "catalog.sells-not")));
    var advice =
        new Div(
            new H2(phrases.say("module.advice")),
            new Paragraph(phrases.say(publisher.basis())),
            facts);
    advice.addClassNames("card", "stack");
    return advice;
  }

  private void add(Group group) {
    var indicators = new Div();
    indicators.addClassName("stack");
    var texts = new IndicatorTexts(phrases, catalog.vocabulary());
    group.indicators().forEach(indicator -> indicators.add(texts.of(indicator)));
    add(new H2(phrases.say(group.title())));
    group.summary().ifPresent(summary -> add(new Paragraph(phrases.say(summary))));
    add(indicators);
  }

  private void part(String heading, List<? extends Component> parts) {
    if (!parts.isEmpty()) {
      var part = new Div();
      part.addClassName("stack");
      parts.forEach(part::add);
      add(new H2(phrases.say(heading)), part);
    }
  }
}
