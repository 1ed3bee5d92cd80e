package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trappa.app.charts.Chart;
import no.trappa.app.charts.Palette;
import no.trappa.app.charts.StairsChart;
import no.trappa.app.language.Phrases;

/** How high the collaboration has come, and what keeps it there. */
class StairsSlide extends Div {

  private static final int NAMED = 4;

  StairsSlide(Phrases phrases, Slide.Stairs stairs) {
    addClassNames("slide", "stairs");
    add(new H1(stairs.verdict() + " · " + stairs.level()), new Drawn(chart(phrases, stairs)));
    if (!stairs.heldBy().isEmpty()) {
      var why = new Paragraph(stairs.why());
      why.addClassName("why");
      add(why, places(phrases, stairs.heldBy()));
    }
  }

  private static Chart chart(Phrases phrases, Slide.Stairs stairs) {
    var here = phrases.say("results.stairs.here");
    var words =
        new StairsChart.Words(
            phrases.say("results.stairs.title"),
            stairs.level(),
            here,
            List.of(
                phrases.say("results.stairs.step"), phrases.say("results.stairs.meaning"), here));
    return new StairsChart(Palette.PAGE)
        .draw("stairs", words, Told.meanings(phrases), stairs.reached());
  }

  private static UnorderedList places(Phrases phrases, List<String> places) {
    var list = new UnorderedList();
    list.addClassName("holds");
    places.stream().limit(NAMED).forEach(place -> list.add(new ListItem(place)));
    var more = places.size() - NAMED;
    if (more > 0) {
      list.add(new ListItem(phrases.say("projector.and-more", more)));
    }
    return list;
  }
}
