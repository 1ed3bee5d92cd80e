package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import no.trappa.app.workshop.Turnout;

/** How many have answered, never what; while nothing is asked, how many are here. */
class TurnoutPanel extends Div {

  private final Words words;
  private final H2 title = new H2();
  private final Span figure = new Span();
  private final Paragraph means = new Paragraph();
  private final Paragraph late = new Paragraph();
  private final UnorderedList units = new UnorderedList();
  private Optional<Turnout> shown = Optional.empty();

  TurnoutPanel(Words words) {
    this.words = words;
    figure.addClassName("lead-figure");
    late.addClassNames("muted", "small");
    units.addClassNames("lead-units", "small");
    addClassNames("stack", "lead-part");
    add(title, figure, means, late, units);
  }

  void show(Meeting meeting) {
    if (meeting.turnout().isPresent() && meeting.turnout().equals(shown)) {
      return;
    }
    shown = meeting.turnout();
    units.removeAll();
    shown.ifPresentOrElse(this::show, () -> showHere(meeting.attendance()));
  }

  private void showHere(Attendance attendance) {
    title.setText(words.say("turnout.present"));
    figure.setText(String.valueOf(attendance.here()));
    means.setText(words.say("turnout.here", attendance.here(), attendance.joined()));
    late.setVisible(false);
  }

  private void show(Turnout turnout) {
    title.setText(words.say("turnout"));
    figure.setText(words.say("turnout.figure", turnout.answered(), turnout.asked()));
    means.setText(words.say("turnout.means"));
    late.setText(words.say("turnout.late", turnout.late()));
    late.setVisible(turnout.late() > 0);
    turnout.units().forEach(unit -> units.add(line(unit)));
  }

  private ListItem line(Turnout.OfUnit unit) {
    var name = new Span(words.unit(unit.unit()));
    var count =
        new Span(
            unit.answered()
                .map(answered -> words.say("turnout.of", answered, unit.asked()))
                .orElseGet(() -> words.say("turnout.few", unit.asked())));
    return new ListItem(name, count);
  }
}
