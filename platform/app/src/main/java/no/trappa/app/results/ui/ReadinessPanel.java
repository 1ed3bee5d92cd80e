package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.ItemResult;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.ShareBar;

/** What the gate requires: met by whom, missing where, and which papers are there. */
final class ReadinessPanel extends Panel {

  private static final int FIRST = 12;

  private final Wording words;

  ReadinessPanel(Wording words) {
    super("readiness", words.say("readiness.title"));
    this.words = words;
    var gate = words.outcome().result().gate();
    lead(words.say("readiness.lead", met(gate), gate.requirements().size()));
    add(new ChartFigure(words, bar(gate)), key(gate));
    var unmet =
        gate.requirements().stream()
            .filter(one -> !one.isMet())
            .sorted(Comparator.comparing(one -> !one.critical()))
            .toList();
    if (!unmet.isEmpty()) {
      add(
          new H3(words.say("readiness.unmet")),
          new Folded(words, unmet, FIRST, (some, _) -> unmet(some)));
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

  /** What the colours of the bar stand for, in sight. */
  private UnorderedList key(GateResult gate) {
    var key = new UnorderedList();
    key.addClassNames("key", "small");
    Arrays.stream(Status.values())
        .filter(status -> count(gate, status) > 0)
        .forEach(status -> {
          var sign = new Span(String.valueOf(count(gate, status)));
          sign.addClassNames("sign", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          key.add(new ListItem(sign, new Span(words.say("status", status))));
        });
    return key;
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
    return table.stacking();
  }

  private List<Component> cells(RequirementResult requirement) {
    return List.of(
        new Span(words.unit(requirement.place().unit())),
        new Figure(words, words.place(requirement.place()), requirement.score()),
        new Span(words.figure(requirement.required())),
        new Span(requirement.critical() ? words.say("critical") : ""));
  }

  private PlainTable items(GateResult gate) {
    var units = gate.items().stream().map(ItemResult::unit).distinct().sorted().toList();
    var columns = new ArrayList<String>();
    columns.add(words.say("column.item"));
    units.forEach(unit -> columns.add(words.unit(unit)));
    var table = new PlainTable(words.say("readiness.items"), columns);
    for (var item : words.outcome().definitions().assessment().items()) {
      var asked = gate.items().stream().filter(one -> one.item().equals(item.id())).toList();
      if (!asked.isEmpty()) {
        table.row(words.say(item.title()), units.stream().map(unit -> there(asked, unit)).toList());
      }
    }
    return table.stacking();
  }

  private Component there(List<ItemResult> asked, Unit unit) {
    return asked.stream()
        .filter(item -> item.unit().equals(unit))
        .findFirst()
        .map(this::there)
        .orElseGet(Span::new);
  }

  private Span there(ItemResult item) {
    var cell =
        new Span(
            item.delivery()
                .map(delivery -> words.say("item.there", delivery.reference()))
                .orElseGet(() -> words.say("item.missing")));
    cell.addClassNames("cell", item.isMet() ? "good" : "critical");
    item.delivery().ifPresent(delivery -> cell.setTitle(words.say(delivery.on())));
    return cell;
  }
}
