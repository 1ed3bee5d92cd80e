package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Position;
import no.trappa.api.result.Score;

/** Every indicator in every organisation, with what each figure rests on. */
final class HeatMapPanel extends Panel {

  private final Wording words;
  private final Beside beside;
  private final List<Unit> units;
  private final Set<QuestionRef> axes;

  HeatMapPanel(Wording words, Beside beside) {
    super("heat-map", words.say("heat.title"));
    this.words = words;
    this.beside = beside;
    units =
        words.outcome().situation().members().stream().map(member -> Unit.of(member.id())).toList();
    axes =
        words.outcome().result().modules().stream()
            .flatMap(ModuleResult::allGroups)
            .flatMap(group -> group.positions().stream())
            .map(Position::axis)
            .collect(Collectors.toSet());
    lead(words.say("heat.lead"));
    words
        .outcome()
        .result()
        .modules()
        .forEach(module -> add(new H3(words.module(module.module())), table(module)));
    add(key());
  }

  private PlainTable table(ModuleResult module) {
    var columns = new ArrayList<String>();
    columns.add(words.say("column.indicator"));
    columns.add(words.say("column.whole"));
    units.forEach(unit -> columns.add(words.unit(unit)));
    columns.addAll(List.of(words.say("column.required"), words.say("column.basis")));
    var table = new PlainTable(words.module(module.module()), columns);
    for (var group : module.allGroups().toList()) {
      var levels = group.indicators().stream().filter(this::hasLevel).toList();
      if (!levels.isEmpty()) {
        table.heading(words.group(module.module(), group.group()), columns.size());
        levels.forEach(one -> table.row(beside.name(one.indicator()), cells(one)));
      }
    }
    return table.stacking();
  }

  private boolean hasLevel(IndicatorResult indicator) {
    return words
        .outcome()
        .definitions()
        .indicator(indicator.indicator())
        .flatMap(definition -> definition.scale())
        .isPresent();
  }

  private List<Component> cells(IndicatorResult indicator) {
    var cells = new ArrayList<Component>();
    cells.add(figure(indicator, words.say("column.whole"), indicator.score()));
    for (var unit : units) {
      var score = indicator.units().get(unit);
      cells.add(score == null ? notAsked() : figure(indicator, words.unit(unit), score));
    }
    cells.add(new Span(indicator.required().map(words::figure).orElse("")));
    var basis = new Span(words.coverage(indicator.score().coverage()));
    basis.addClassName("small");
    cells.add(basis);
    return cells;
  }

  private Figure figure(IndicatorResult indicator, String where, Score score) {
    var name = words.indicator(indicator.indicator());
    var figure = new Figure(words, words.say("place", name, where), score);
    return axes.contains(QuestionRef.of(indicator.indicator())) ? figure.asPlace() : figure;
  }

  private Span notAsked() {
    var sign = new Span(words.say("mark.not-asked"));
    sign.addClassName("not-asked");
    return sign;
  }

  private UnorderedList key() {
    var key = new UnorderedList();
    key.addClassNames("key", "small");
    Arrays.stream(Score.Reason.values())
        .filter(reason -> reason != Score.Reason.NO_LEVEL)
        .forEach(reason -> key.add(sign(words.say("mark", reason), words.say("reason", reason))));
    key.add(sign(words.say("mark.not-applicable"), words.say("not-applicable")));
    return key;
  }

  private static ListItem sign(String mark, String meaning) {
    var sign = new Span(mark);
    sign.addClassName("level");
    return new ListItem(sign, new Span(meaning));
  }
}
