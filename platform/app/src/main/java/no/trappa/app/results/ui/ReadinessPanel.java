package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.ShareBar;

/** What the gate requires: met by whom, missing where, and which papers are there. */
final class ReadinessPanel extends Panel {

  private final Wording words;

  ReadinessPanel(Wording words) {
    super("readiness", words.say("readiness.title"));
    this.words = words;
    var gate = words.outcome().result().gate();
    lead(words.say("readiness.lead", met(gate), gate.requirements().size()));
    add(new ChartFigure(words, bar(gate)));
    var unmet = gate.requirements().stream().filter(one -> !one.isMet()).toList();
    if (!unmet.isEmpty()) {
      add(new H3(words.say("readiness.unmet")), unmet(unmet));
    }
    if (!gate.items().isEmpty()) {
      add(new H3(words.say("readiness.items")), items(gate));
    }
  }

  private static long met(GateResult gate) {
    return gate.requirements().stream().filter(RequirementResult::isMet).count();
  }

  private Chart bar(GateResult gate) {
    var parts =
        Arrays.stream(Status.values()).map(status -> part(status, count(gate, status))).toList();
    return ShareBar.draw(
        "readiness-bar",
        words.say("readiness.bar"),
        words.say("readiness.lead", met(gate), gate.requirements().size()),
        List.of(words.say("readiness.status"), words.say("readiness.count")),
        parts);
  }

  private static int count(GateResult gate, Status status) {
    return (int) gate.requirements().stream().filter(one -> one.status() == status).count();
  }

  private ShareBar.Part part(Status status, int count) {
    var name = words.say("status", status);
    return switch (status) {
      case MET -> new ShareBar.Part(name, count, "var(--trappa-good)", "var(--trappa-surface)");
      case SHORT -> new ShareBar.Part(name, count, "var(--trappa-bad)", "var(--trappa-surface)");
      case WITHHELD, NOT_ACCEPTED ->
          new ShareBar.Part(name, count, "var(--trappa-wait)", "var(--trappa-surface)");
      case EXEMPT ->
          new ShareBar.Part(name, count, "var(--trappa-level-none)", "var(--trappa-on-level-none)");
    };
  }

  private PlainTable unmet(List<RequirementResult> unmet) {
    var table =
        new PlainTable(
            words.say("readiness.unmet"),
            List.of(
                words.say("column.indicator"),
                words.say("column.unit"),
                words.say("column.is"),
                words.say("column.required"),
                words.say("column.critical")));
    for (var requirement : unmet) {
      table.row(words.question(requirement.place().question()), cells(requirement));
    }
    return table;
  }

  private List<Component> cells(RequirementResult requirement) {
    return List.of(
        new Span(words.unit(requirement.place().unit())),
        new Figure(words, words.place(requirement.place()), requirement.score()),
        new Span(words.figure(requirement.required())),
        new Span(requirement.critical() ? words.say("critical") : ""));
  }

  private PlainTable items(GateResult gate) {
    var table =
        new PlainTable(
            words.say("readiness.items"),
            List.of(
                words.say("column.item"), words.say("column.unit"), words.say("column.reference")));
    for (var item : gate.items()) {
      var title =
          words.outcome().definitions().assessment().items().stream()
              .filter(one -> one.id().equals(item.item()))
              .map(one -> words.say(one.title()))
              .findFirst()
              .orElse(item.item().value());
      var reference =
          item.delivery()
              .map(delivery ->
                  words.say("item.there", delivery.reference(), words.say(delivery.on())))
              .orElseGet(() -> words.say("item.missing"));
      table.rowOfWords(title, List.of(words.unit(item.unit()), reference));
    }
    return table;
  }
}
