package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.trappa.api.definition.Kind;
import no.trappa.engine.picture.Picture;

/**
 * How many gave which answer: the room, its sides, each organisation and those who speak for it.
 */
class DivisionTable extends Div {

  private final Words words;
  private final Revealed revealed;
  private final DivisionWords said;
  private final List<Column> columns = new ArrayList<>();

  DivisionTable(Words words, Revealed revealed) {
    this.words = words;
    this.revealed = revealed;
    this.said = new DivisionWords(words, revealed);
    addColumns();
    var table = new NativeTable();
    table.addClassNames("lead-table", "lead-division");
    table.setCaptionText(words.say("division.caption", words.asked(revealed.question())));
    table.getCaption().addClassName("visually-hidden");
    table.getHead().add(head());
    revealed
        .now()
        .parts()
        .forEach(part -> {
          for (var picture : revealed.rounds()) {
            picture.of(part.who()).ifPresent(one -> table.getBody().add(row(one, picture)));
          }
        });
    addClassName("scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute(
            "aria-label", words.say("division.caption", words.asked(revealed.question())));
    add(table);
  }

  private void addColumns() {
    switch (revealed.kind()) {
      case Kind.Level(var scale, var _) ->
          scale
              .levels()
              .forEach(level ->
                  columns.add(
                      new Column(
                          level.toString(),
                          part -> part.division().values().getOrDefault(level, 0))));
      case Kind.Choice(var options, var _) ->
          options.forEach(option ->
              columns.add(
                  new Column(
                      words.say(option.text()),
                      part -> part.options().getOrDefault(option.id(), 0))));
      case Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _, Kind.Computed _ ->
          columns.add(
              new Column(words.say("division.answered"), part -> part.division().answered()));
    }
    columns.add(new Column(words.say("division.dont-know"), part -> part.division().dontKnow()));
    columns.add(
        new Column(words.say("division.not-applicable"), part -> part.division().notApplicable()));
  }

  private NativeTableRow head() {
    var head = new NativeTableRow(heading(words.say("division.who"), "col"));
    columns.forEach(column -> head.add(heading(column.name(), "col")));
    return head;
  }

  private NativeTableRow row(Picture.Part part, Picture picture) {
    var name = heading(said.who(part.who()), "row");
    if (revealed.before().isPresent()) {
      var round =
          new Span(words.say(picture.equals(revealed.now()) ? "division.now" : "division.before"));
      round.addClassNames("muted", "small");
      name.add(round);
    }
    var row = new NativeTableRow(name);
    var most = Math.max(1, columns.stream().mapToInt(column -> column.of().applyAsInt(part)).sum());
    for (var column : columns) {
      var people = column.of().applyAsInt(part);
      var cell = new NativeTableCell(people == 0 ? "·" : String.valueOf(people));
      cell.getStyle().set("--share", 40 * people / most + "%");
      row.add(cell);
    }
    return row;
  }

  private static NativeTableHeaderCell heading(String words, String scope) {
    var cell = new NativeTableHeaderCell(new Span(words));
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  /** One answer that can be given, and how many gave it. */
  private record Column(String name, ToIntFunction<Picture.Part> of) {}
}
