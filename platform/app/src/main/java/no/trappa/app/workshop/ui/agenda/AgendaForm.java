package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import no.trappa.app.shell.Pen;
import no.trappa.app.workshop.agenda.Agenda;

/** An agenda, open to change; what it takes is told while it is changed. */
class AgendaForm extends Div {

  private final MeetingFields meeting;
  private final ItemList items;
  private final PlanSum sum;
  private final Button save;
  private final Pen pen = new Pen(this);
  private Optional<Agenda> kept = Optional.empty();

  AgendaForm(AgendaWords words) {
    this.meeting = new MeetingFields(words);
    this.items = new ItemList(words, this::reckon);
    this.sum = new PlanSum(words);
    this.save = new Button(words.say("agenda.save"), _ -> save());
    meeting.onChange(this::reckon);
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var when = new Div(new H2(words.say("agenda.meeting")), meeting);
    when.addClassNames("card", "stack");
    var lead = new Paragraph(words.say("agenda.items.lead"));
    lead.addClassName("muted");
    var order = new Div(new H2(words.say("agenda.items")), lead, items);
    order.addClassName("stack");
    var end = new Div(sum, save);
    end.addClassName("agenda-end");
    addClassName("stack");
    Unsaved.watch(this);
    add(when, order, end);
  }

  void show(Agenda agenda) {
    meeting.show(agenda);
    items.show(agenda);
    keep();
  }

  /** What the form says now is stored. */
  void keep() {
    kept = Optional.of(soFar());
    reckon();
  }

  /** Whether somebody has changed something, or may be about to. */
  boolean isBegun() {
    return pen.isHere() || isChanged();
  }

  /** Whether the form says something that is not stored. */
  boolean isChanged() {
    return kept.filter(soFar()::equals).isEmpty();
  }

  /** Lets the agenda be read and nothing be changed. */
  void lock() {
    meeting.lock();
    items.lock();
    save.setVisible(false);
  }

  Registration addSaveListener(ComponentEventListener<Save> listener) {
    return addListener(Save.class, listener);
  }

  /** What is planned; empty, with the faults marked, when something is missing. */
  Optional<Agenda> read() {
    var complete = meeting.isComplete();
    return items.isComplete() && complete ? Optional.of(soFar()) : Optional.empty();
  }

  /** What is planned, as far as it is filled in. */
  Agenda soFar() {
    return new Agenda(items.read(), meeting.start(), meeting.minutes(), meeting.breakMinutes());
  }

  private void reckon() {
    sum.show(soFar());
    Unsaved.mark(this, isChanged());
  }

  private void save() {
    read().ifPresent(agenda -> fireEvent(new Save(this, agenda)));
  }

  /** Someone wants this saved. */
  static class Save extends ComponentEvent<AgendaForm> {
    private final transient Agenda agenda;

    Save(AgendaForm form, Agenda agenda) {
      super(form, true);
      this.agenda = agenda;
    }

    Agenda agenda() {
      return agenda;
    }
  }
}
