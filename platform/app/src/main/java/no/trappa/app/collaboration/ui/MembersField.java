package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.app.collaboration.Member;

/** The organisations of a collaboration, one row each. */
class MembersField extends Div {

  private final Words words;
  private final LocalDate today;
  private final Div rows = new Div();

  MembersField(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
    rows.addClassName("stack");
    rows.getElement().setAttribute("role", "list");
    addClassName("stack");
    add(rows, new Div(new Button(words.say("collaboration.member.add"), _ -> addEmpty())));
  }

  void show(List<Member> members) {
    rows.removeAll();
    if (members.isEmpty()) {
      add(new MemberRow(words, Optional.empty(), today));
    }
    members.forEach(member -> add(new MemberRow(words, Optional.of(member), today)));
  }

  /** Adds rows that were removed and have to stay, and leads to the last of them. */
  void putBack(List<Member> members) {
    for (var member : members) {
      var row = new MemberRow(words, Optional.of(member), today);
      add(row);
      row.focusOnLastDay();
    }
  }

  /**
   * The members in order, without blank rows; empty, with the faults marked, on an unfinished one.
   */
  Optional<List<Member>> read() {
    var taken = all().flatMap(row -> row.organisation().stream()).collect(Collectors.toSet());
    var members = new ArrayList<Member>();
    var complete = true;
    for (var row : all().filter(one -> !one.isBlank()).toList()) {
      var id = row.organisation().orElseGet(() -> OrganisationIds.fresh(row.name(), taken));
      taken.add(id);
      var read = row.read(id);
      read.ifPresent(members::add);
      complete &= read.isPresent();
    }
    return complete ? Optional.of(members) : Optional.empty();
  }

  private void addEmpty() {
    var row = new MemberRow(words, Optional.empty(), today);
    add(row);
    row.focus();
  }

  private void add(MemberRow row) {
    row.onRemove(() -> rows.remove(row));
    rows.add(row);
  }

  private Stream<MemberRow> all() {
    return rows.getChildren().map(MemberRow.class::cast);
  }
}
