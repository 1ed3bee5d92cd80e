package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Who is here, by organisation and role; folded, for it is seldom what matters. */
class AttendancePanel extends Div {

  private final Words words;
  private final Details details = new Details();
  private final Div content = new Div();
  private Optional<Attendance> shown = Optional.empty();

  AttendancePanel(Words words) {
    this.words = words;
    content.addClassName("scroll");
    details.add(content);
    addClassName("lead-part");
    add(details);
  }

  void show(Attendance attendance) {
    if (shown.filter(attendance::equals).isPresent()) {
      return;
    }
    shown = Optional.of(attendance);
    details.setSummaryText(words.say("who", attendance.here(), attendance.joined()));
    content.removeAll();
    content.add(
        attendance.parts().isEmpty() ? new Paragraph(words.say("who.nobody")) : table(attendance));
  }

  private NativeTable table(Attendance attendance) {
    var table = new NativeTable();
    table.setCaptionText(words.say("who.caption"));
    table.getCaption().addClassName("visually-hidden");
    table.addClassNames("lead-table", "small");
    table
        .getHead()
        .add(
            new NativeTableRow(
                heading("who.unit"),
                heading("who.role"),
                heading("who.joined"),
                heading("who.here")));
    attendance.parts().forEach(part -> table.getBody().add(row(part)));
    return table;
  }

  private NativeTableHeaderCell heading(String key) {
    var cell = new NativeTableHeaderCell(words.say(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private NativeTableRow row(Attendance.Part part) {
    var unit = new NativeTableHeaderCell(words.unit(part.unit()));
    unit.getElement().setAttribute("scope", "row");
    return new NativeTableRow(
        unit,
        new NativeTableCell(words.role(part.role())),
        new NativeTableCell(String.valueOf(part.joined())),
        new NativeTableCell(String.valueOf(part.here())));
  }
}
