package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.DivisionChart;
import no.trappa.app.charts.Palette;
import no.trappa.app.language.Phrases;

/** How people divide, with what is not shown and why. */
class DividedSlide extends Div {

  private static final int MANY_OPTIONS = 8;

  private final Phrases phrases;

  DividedSlide(Phrases phrases, Slide.Divided divided) {
    this.phrases = phrases;
    addClassNames("slide", "divided");
    var over = new Paragraph(new Span(divided.module()));
    over.addClassName("over");
    if (divided.round() > 1) {
      over.add(AskingSlide.round(phrases, divided.round()));
    }
    add(over, new H1(divided.question()));
    words("parts", divided.parts());
    divided
        .scaled()
        .ifPresent(scaled -> {
          var key = new Paragraph(divided.key());
          key.addClassName("key");
          add(new Drawn(chart(divided, scaled)), key);
        });
    if (!divided.options().isEmpty()) {
      add(options(divided.options()));
    }
    words("extremes", divided.extremes());
    words("notes", divided.notes());
  }

  private void words(String className, List<String> words) {
    if (!words.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName(className);
      words.forEach(one -> list.add(new ListItem(one)));
      add(list);
    }
  }

  private Chart chart(Slide.Divided divided, Slide.Scaled scaled) {
    return new DivisionChart(Palette.PAGE)
        .draw(
            "division",
            divided.question(),
            scaled.whole().map(whole -> said(whole, scaled.columns())).orElse(divided.question()),
            phrases.say("projector.ready.unit"),
            scaled.columns(),
            scaled.whole(),
            scaled.groups());
  }

  private static String said(DivisionChart.Group group, List<String> columns) {
    var said = new StringBuilder(group.name());
    for (var column = 0; column < columns.size(); column++) {
      said.append(column == 0 ? ": " : ", ")
          .append(columns.get(column))
          .append(" – ")
          .append(group.people().get(column));
    }
    return said.toString();
  }

  private UnorderedList options(List<Slide.Option> options) {
    var list = new UnorderedList();
    list.addClassName("options");
    if (options.size() > MANY_OPTIONS) {
      list.addClassName("many");
    }
    var most =
        options.stream()
            .map(option -> Stream.concat(Stream.of(option.people()), option.before().stream()))
            .flatMap(counts -> counts)
            .reduce(1, Integer::max);
    options.forEach(option -> list.add(option(option, most)));
    return list;
  }

  /** The bar says in length what the figure beside it says. */
  private ListItem option(Slide.Option option, int most) {
    var bar = new Span();
    bar.addClassName("bar");
    bar.getStyle().set("width", 100.0 * option.people() / most + "%");
    var rail = new Span(bar);
    rail.addClassName("rail");
    rail.getElement().setAttribute("aria-hidden", "true");
    var count =
        new Span(
            option
                .before()
                .map(before -> phrases.say("projector.option.before", option.people(), before))
                .orElse(Integer.toString(option.people())));
    count.addClassName("count");
    return new ListItem(new Span(option.words()), rail, count);
  }
}
