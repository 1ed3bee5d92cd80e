package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import no.trappa.api.result.Measure;

/** One outcome from the first word to the last figure; made from data alone. */
final class ResultsPage extends Div {

  ResultsPage(Wording words, Beside beside) {
    addClassName("results");
    var panels = panels(words, beside);
    add(contents(words, panels));
    panels.forEach(this::add);
  }

  /**
   * Takes over what a newer page says; parts that say the same stay as they are.
   *
   * @return whether anything changed
   */
  boolean renew(ResultsPage newer) {
    var shown = getChildren().toList();
    var wanted = newer.getChildren().toList();
    if (!anchors(shown).equals(anchors(wanted))) {
      removeAll();
      add(wanted);
      return true;
    }
    var changed = false;
    for (var i = 0; i < shown.size(); i++) {
      var renewal = new Renewal(shown.get(i), wanted.get(i));
      if (!renewal.isSame()) {
        replace(shown.get(i), renewal.opened());
        changed = true;
      }
    }
    return changed;
  }

  private static List<String> anchors(List<Component> parts) {
    return parts.stream().map(part -> part.getId().orElse("")).toList();
  }

  private static List<Panel> panels(Wording words, Beside beside) {
    var panels = new ArrayList<Panel>();
    panels.add(new HeadlinePanel(words));
    panels.add(new StepsPanel(words));
    panels.add(new ReadinessPanel(words));
    panels.add(new ModulesPanel(words));
    if (PositionPanel.isNeeded(words)) {
      panels.add(new PositionPanel(words));
    }
    panels.add(new HeatMapPanel(words, beside));
    panels.add(new DisagreementPanel(words));
    panels.add(new DivisionPanel(words));
    panels.add(new FindingsPanel(words));
    words.outcome().result().modules().stream()
        .filter(module -> !module.exhibits().isEmpty())
        .forEach(module -> panels.add(new ExhibitsPanel(words, module)));
    if (!SaidPanel.answers(words).isEmpty()) {
      panels.add(new SaidPanel(words));
    }
    var measures = measures(words);
    if (!measures.isEmpty()) {
      panels.add(new MeasuresPanel(words, measures));
    }
    return panels;
  }

  private static List<Measure> measures(Wording words) {
    return words.outcome().result().modules().stream()
        .flatMap(module -> module.measures().stream())
        .filter(measure -> MeasuresPanel.isForReaders(words, measure))
        .toList();
  }

  private static Nav contents(Wording words, List<Panel> panels) {
    var list = new UnorderedList();
    list.addClassName("contents");
    for (var panel : panels) {
      var link = new Anchor("#" + panel.anchor(), panel.heading());
      link.setRouterIgnore(true);
      list.add(new ListItem(link));
    }
    var contents = new Nav(list);
    contents.addClassName("no-print");
    contents.setAriaLabel(words.say("page.contents"));
    return contents;
  }
}
