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
        add(new H3(words.say("findings.kind", kind)), list(findings));
      }
    }
  }

  private UnorderedList list(List<Finding> findings) {
    var list = new UnorderedList();
    list.addClassName("findings");
    findings.forEach(finding -> list.add(item(finding)));
    return list;
  }

  private ListItem item(Finding finding) {
    var where = new Span(words.unit(finding.unit()));
    where.addClassName("badge");
    var item = new ListItem(new Div(where), new Paragraph(words.say(finding.says())));
    if (!finding.triggers().isEmpty()) {
      var behind = new UnorderedList();
      finding.triggers().forEach(trigger -> behind.add(new ListItem(trigger(trigger))));
      var details = new Details(words.say("findings.because"), behind);
      details.addClassName("small");
      item.add(details);
    }
    return item;
  }

  private String trigger(Trigger trigger) {
    return trigger
        .value()
        .map(value -> words.say("trigger", words.place(trigger.place()), words.figure(value)))
        .orElseGet(() -> words.place(trigger.place()));
  }
}
