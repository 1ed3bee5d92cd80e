package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.app.language.Phrases;

/** A module's warnings and its steps, as they are read before anything is answered. */
record ModuleTexts(Phrases phrases, Vocabulary vocabulary, ModuleDefinition module) {

  Div rule(Rule rule) {
    var badge =
        new Span(phrases.say("module.severity." + rule.severity().name().toLowerCase(Locale.ROOT)));
    badge.addClassName("badge");
    return card(new Div(badge), new Paragraph(phrases.say(rule.says())));
  }

  Div step(StepDefinition step) {
    var responsible =
        vocabulary
            .role(step.responsible())
            .map(role -> phrases.say(role.title()))
            .orElse(step.responsible().value());
    var facts = new Paragraph(phrases.say("module.step.responsible", responsible));
    facts.addClassNames("small", "muted");
    var card = card(new Paragraph(phrases.say(step.text())), facts);
    if (!step.lifts().isEmpty()) {
      var lifts = new Paragraph(phrases.say("module.step.lifts", lifts(step)));
      lifts.addClassNames("small", "muted");
      card.add(lifts);
    }
    return card;
  }

  private String lifts(StepDefinition step) {
    return step.lifts().keySet().stream()
        .map(this::title)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String title(Indicator.Id id) {
    return module.indicator(id).map(one -> phrases.say(one.title())).orElse(id.value());
  }

  private static Div card(Component... parts) {
    var card = new Div(parts);
    card.addClassNames("card", "stack");
    return card;
  }
}
