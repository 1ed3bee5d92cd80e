package no.trappa.app.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Fraction;
import no.trappa.app.language.Phrases;

/** Everything there is to know of an indicator before it is answered. */
record IndicatorTexts(Phrases phrases, Vocabulary vocabulary) {

  Div of(Indicator indicator) {
    var card =
        new Div(
            new H3(phrases.say(indicator.title())),
            new Paragraph(phrases.say(indicator.question())));
    card.addClassNames("card", "stack");
    indicator.help().ifPresent(help -> card.add(muted(phrases.say(help))));
    indicator.inputs().forEach(input -> card.add(new Paragraph(phrases.say(input.question()))));
    levels(indicator).ifPresent(card::add);
    card.add(list("facts", facts(indicator)));
    if (!indicator.evidence().isEmpty()) {
      card.add(
          new Paragraph(phrases.say("module.evidence")),
          list("papers", indicator.evidence().stream().map(phrases::say).toList()));
    }
    return card;
  }

  private Optional<UnorderedList> levels(Indicator indicator) {
    var levels =
        switch (indicator.kind()) {
          case Kind.Level(var _, var anchors) ->
              anchors.stream()
                  .map(anchor -> level(anchor.value(), phrases.say(anchor.text())))
                  .toList();
          case Kind.Computed computed ->
              computed.levels().stream()
                  .map(level -> level(level.value(), phrases.say(level.text())))
                  .toList();
          case Kind.Choice(var options, var _) ->
              options.stream().map(option -> new ListItem(phrases.say(option.text()))).toList();
          case Kind.Register register ->
              register.catalogue().entries().stream()
                  .map(entry -> new ListItem(phrases.say(entry.title())))
                  .toList();
          case Kind.Quantity _, Kind.FreeText _, Kind.Date _ -> List.<ListItem>of();
        };
    var list = new UnorderedList();
    list.addClassNames("levels");
    levels.forEach(list::add);
    return Optional.of(list).filter(_ -> !levels.isEmpty());
  }

  private static ListItem level(Fraction value, String words) {
    var number = new Span(value.toString());
    number.addClassName("level");
    number.getElement().setAttribute("data-level", value.toString());
    var item = new ListItem(number, new Span(words));
    item.addClassName("anchor");
    return item;
  }

  private List<String> facts(Indicator indicator) {
    var facts = new ArrayList<String>();
    var asked = indicator.respondents();
    facts.add(phrases.say("module.responsible", role(asked.responsible())));
    if (!asked.contributors().isEmpty()) {
      facts.add(
          phrases.say(
              "module.contributors",
              asked.contributors().stream().map(this::role).collect(Collectors.joining(", "))));
    }
    asked.counterpart().ifPresent(role -> facts.add(phrases.say("module.counterpart", role(role))));
    if (indicator.scale().isPresent()) {
      facts.add(across(indicator));
      Arrays.stream(Ambition.values())
          .flatMap(ambition -> required(indicator, ambition))
          .forEach(facts::add);
    }
    return facts;
  }

  private String across(Indicator indicator) {
    var how = phrases.say("module.across." + indicator.across().name().toLowerCase(Locale.ROOT));
    return indicator
        .acrossWhy()
        .map(why -> phrases.say("module.across-why", how, phrases.say(why)))
        .orElse(how);
  }

  private Stream<String> required(Indicator indicator, Ambition ambition) {
    var levels =
        vocabulary.gates().stream()
            .flatMap(gate ->
                required(indicator, ambition, gate.id())
                    .map(level ->
                        phrases.say("module.at-gate", phrases.say(gate.title()), level.toString()))
                    .stream())
            .collect(Collectors.joining(", "));
    var name = ambition.name().toLowerCase(Locale.ROOT);
    return Stream.of(levels)
        .filter(words -> !words.isEmpty())
        .map(words -> phrases.say("module.required." + name, words));
  }

  /** What holds whatever the phase and the organisation model. */
  private static Optional<Fraction> required(Indicator indicator, Ambition ambition, Gate.Id gate) {
    return indicator.required().stream()
        .filter(one -> one.when().ambition().map(ambition::equals).orElse(true))
        .filter(one -> one.when().phase().isEmpty() && one.when().model().isEmpty())
        .flatMap(one -> Optional.ofNullable(one.levels().get(gate)).stream())
        .reduce((_, later) -> later);
  }

  private String role(Role.Id id) {
    return vocabulary.role(id).map(role -> phrases.say(role.title())).orElse(id.value());
  }

  private static UnorderedList list(String name, List<String> words) {
    var list = new UnorderedList();
    list.addClassNames(name, "small");
    words.forEach(one -> list.add(new ListItem(one)));
    return list;
  }

  private static Paragraph muted(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("muted");
    return paragraph;
  }
}
