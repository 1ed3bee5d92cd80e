package no.trappa.app.results.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;

/** Warnings, disagreements, missing answers and strengths, each with the answers behind it. */
final class FindingsPanel extends Panel {

  private static final List<Finding.Kind> ORDER =
      List.of(
          Finding.Kind.WARNING,
          Finding.Kind.DISAGREEMENT,
          Finding.Kind.MISSING,
          Finding.Kind.STRENGTH);

  private static final int FIRST = 8;

  private final Wording words;

  FindingsPanel(Wording words) {
    super("findings", words.say("findings.title"));
    this.words = words;
    for (var kind : ORDER) {
      var findings =
          words.outcome().result().findings().stream()
              .filter(finding -> finding.kind() == kind)
              .sorted(Comparator.comparing(Finding::severity).reversed())
              .toList();
      if (!findings.isEmpty()) {
        add(
            new H3(words.say("findings.kind", kind)),
            new Folded(words, Alike.among(findings), FIRST, (some, _) -> list(some)));
      }
    }
  }

  private UnorderedList list(List<Alike> findings) {
    var list = new UnorderedList();
    list.addClassName("findings");
    findings.forEach(finding -> list.add(item(finding)));
    return list;
  }

  private ListItem item(Alike finding) {
    var item = new ListItem(badges(finding), new Paragraph(words.say(finding.says())));
    if (!finding.triggers().isEmpty()) {
      var behind = new UnorderedList();
      finding.triggers().forEach(trigger -> behind.add(new ListItem(trigger(trigger))));
      var details = new Details(words.say("findings.because"), behind);
      details.addClassName("small");
      item.add(details);
    }
    return item;
  }

  private Div badges(Alike finding) {
    var badges = new Div();
    badges.addClassName("badges");
    finding
        .units()
        .forEach(unit -> {
          var badge = new Span(words.unit(unit));
          badge.addClassName("badge");
          badges.add(badge);
        });
    return badges;
  }

  private String trigger(Trigger trigger) {
    return trigger
        .value()
        .map(value -> words.say("trigger", words.place(trigger.place()), words.figure(value)))
        .orElseGet(() -> words.place(trigger.place()));
  }
}
