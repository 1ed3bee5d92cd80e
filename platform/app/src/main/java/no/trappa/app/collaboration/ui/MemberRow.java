package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Member;
import no.trappa.app.shell.DayPicker;

/** One organisation: its name, how many live there, and when it is a member. */
class MemberRow extends Div {

  private final Optional<Organisation.Id> organisation;
  private final TextField name;
  private final IntegerField inhabitants;
  private final DayPicker from;
  private final DayPicker to;
  private final Button remove;

  MemberRow(Words words, Optional<Member> member, LocalDate today) {
    this.organisation = member.map(Member::organisation);
    this.name = new TextField(words.say("collaboration.member.name"));
    this.inhabitants = new IntegerField(words.say("collaboration.member.inhabitants"));
    this.from = new DayPicker(words.say("collaboration.member.from"));
    this.to = new DayPicker(words.say("collaboration.member.to"));
    this.remove = new Button(words.say("collaboration.member.remove"));
    limit(words);
    show(member, today);
    addClassNames("card", "member-row");
    getElement().setAttribute("role", "listitem");
    add(name, inhabitants, from, to, remove);
  }

  /** Empty for an organisation that was just added. */
  Optional<Organisation.Id> organisation() {
    return organisation;
  }

  String name() {
    return name.getValue();
  }

  /** Whether nobody has written anything in a row that was added. */
  boolean isBlank() {
    return organisation.isEmpty() && name().isBlank() && inhabitants.isEmpty();
  }

  void focus() {
    name.focus();
  }

  void focusOnLastDay() {
    to.focus();
  }

  void onRemove(Runnable removal) {
    remove.addClickListener(_ -> removal.run());
  }

  /** The member under this id; empty, with the faults marked, when something is missing. */
  Optional<Member> read(Organisation.Id id) {
    var first = from.getOptionalValue();
    name.setInvalid(name.getValue().isBlank());
    inhabitants.setInvalid(inhabitants.getOptionalValue().filter(count -> count >= 0).isEmpty());
    from.setInvalid(first.isEmpty());
    to.setInvalid(
        to.getOptionalValue().filter(last -> first.filter(last::isBefore).isPresent()).isPresent());
    if (name.isInvalid() || inhabitants.isInvalid() || from.isInvalid() || to.isInvalid()) {
      return Optional.empty();
    }
    return Optional.of(
        new Member(
            id,
            name.getValue(),
            inhabitants.getValue(),
            first.orElseThrow(),
            to.getOptionalValue()));
  }

  private void limit(Words words) {
    name.setMaxLength(Collaboration.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setErrorMessage(words.say("collaboration.member.name.missing"));
    inhabitants.setMin(0);
    inhabitants.setRequiredIndicatorVisible(true);
    inhabitants.setErrorMessage(words.say("collaboration.member.inhabitants.missing"));
    from.setRequiredIndicatorVisible(true);
    from.setErrorMessage(words.say("collaboration.member.from.missing"));
    to.setErrorMessage(words.say("collaboration.member.to.early"));
    to.setClearButtonVisible(true);
    remove.addThemeVariants(ButtonVariant.TERTIARY);
  }

  private void show(Optional<Member> member, LocalDate today) {
    name.setValue(member.map(Member::name).orElse(""));
    inhabitants.setValue(member.map(Member::inhabitants).orElse(null));
    from.setValue(member.map(Member::from).orElse(today));
    to.setValue(member.flatMap(Member::to).orElse(null));
    member.ifPresent(known -> remove.setAriaLabel(remove.getText() + ": " + known.name()));
  }
}
