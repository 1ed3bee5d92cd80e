package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/** How people divide, on each question of which it was shown: together, per side and per unit. */
final class DivisionPanel extends Panel {

  private static final int FIRST = 4;

  private final Wording words;

  DivisionPanel(Wording words) {
    super("division", words.say("division.title"));
    this.words = words;
    var shown = shown(words);
    lead(words.say(shown.isEmpty() ? "division.none" : "division.lead"));
    if (!shown.isEmpty()) {
      add(new Folded(words, shown, FIRST, (some, _) -> table(some)));
    }
  }

  /** Questions that can be divided on, in the modules' order; words and rows cannot. */
  private static List<QuestionRef> shown(Wording words) {
    var byIndicator = new TreeMap<>(words.outcome().pictures());
    return words.outcome().result().modules().stream()
        .flatMap(module -> module.indicators())
        .flatMap(indicator ->
            byIndicator.entrySet().stream()
                .filter(one -> one.getKey().indicator().equals(indicator.indicator()))
                .filter(one -> one.getValue().parts().stream().anyMatch(DivisionPanel::divides))
                .map(one -> one.getKey()))
        .toList();
  }

  private static boolean divides(Picture.Part part) {
    return !part.division().values().isEmpty() || !part.options().isEmpty();
  }

  private Component table(List<QuestionRef> questions) {
    var columns = List.of(words.say("column.indicator"), words.say("column.division"));
    var table = new PlainTable(words.say("division.title"), columns);
    questions.forEach(question -> table.row(words.question(question), List.of(parts(question))));
    return table.stacking();
  }

  private UnorderedList parts(QuestionRef question) {
    var parts = new UnorderedList();
    Optional.ofNullable(words.outcome().pictures().get(question))
        .ifPresent(picture -> {
          picture.parts().stream()
              .filter(part -> !(part.who() instanceof Who.InRole))
              .forEach(part -> parts.add(item(question, part)));
          if (picture.waiting() > 0) {
            parts.add(new ListItem(words.say("division.waiting", picture.waiting())));
          }
        });
    return parts;
  }

  private ListItem item(QuestionRef question, Picture.Part part) {
    var who = new Span(who(part.who()));
    who.addClassName("strong");
    return new ListItem(who, new Span(" " + new DivisionWords(words).of(question, part)));
  }

  private String who(Who who) {
    return switch (who) {
      case Who.Everybody _ -> words.say("division.everybody");
      case Who.OnSide(var side) -> words.say("division.side", side);
      case Who.InUnit(var unit) -> words.say("division.unit", words.unit(unit));
      case Who.InRole(var unit, var role) ->
          words.say("division.role", words.unit(unit), words.role(role));
    };
  }
}
