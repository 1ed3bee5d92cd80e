package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import no.trappa.app.workshop.agenda.AgendaItem;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Suggestion;
import no.trappa.app.workshop.agenda.Taken;

/** One module of the agenda: where it is taken, how long it may take, and its place. */
class ItemRow extends Div {

  private final AgendaWords words;
  private final AgendaItem item;
  private final Span number = new Span();
  private final Select<Taken> where = new Select<>();
  private final IntegerField minutes;
  private final Button up = new Button("↑");
  private final Button down = new Button("↓");

  /** What was last planned there, so that looking at another place loses nothing. */
  private final Map<Taken, Integer> planned = new EnumMap<>(Taken.class);

  ItemRow(AgendaWords words, AgendaItem item) {
    this.words = words;
    this.item = item;
    this.minutes = new IntegerField(words.say("agenda.item.minutes"));
    choosePlace();
    chooseMinutes();
    addClassNames("card", "agenda-item");
    getElement().setAttribute("role", "listitem");
    add(name(), where, minutes, movers());
  }

  /** What is chosen; minutes that are missing count as none. */
  AgendaItem read() {
    var taken = where.getValue();
    return new AgendaItem(
        item.module(), taken, taken == Taken.LATER ? 0 : minutes.getOptionalValue().orElse(0));
  }

  /** Marks minutes that are missing; whether they are there. */
  boolean isComplete() {
    var fits = where.getValue() == Taken.LATER || Minutes.isPart(minutes.getOptionalValue());
    minutes.setInvalid(!fits);
    return fits;
  }

  String title() {
    return words.title(item.module());
  }

  void lock() {
    where.setReadOnly(true);
    minutes.setReadOnly(true);
    up.setVisible(false);
    down.setVisible(false);
  }

  void onChange(Runnable change) {
    where.addValueChangeListener(_ -> change.run());
    minutes.addValueChangeListener(_ -> change.run());
  }

  void onUp(Runnable move) {
    up.addClickListener(_ -> move.run());
  }

  void onDown(Runnable move) {
    down.addClickListener(_ -> move.run());
  }

  /** Tells the row its place; a button that leads no further passes the focus on to the other. */
  void placed(int place, int all) {
    number.setText(words.say("agenda.item.number", place));
    lead(up, down, place > 1);
    lead(down, up, place < all);
  }

  private static void lead(Button one, Button other, boolean further) {
    if (!further && one.isEnabled() && other.isAttached()) {
      other.setEnabled(true);
      other.focus();
    }
    one.setEnabled(further);
  }

  private Div name() {
    var title = new H3(title());
    var questions = new Span(words.say("agenda.item.questions", words.questions(item.module())));
    questions.addClassNames("muted", "small");
    number.addClassName("agenda-number");
    var told = new Div(title, questions);
    var name = new Div(number, told);
    name.addClassName("agenda-name");
    return name;
  }

  private Div movers() {
    up.setAriaLabel(words.say("agenda.item.up", title()));
    down.setAriaLabel(words.say("agenda.item.down", title()));
    up.setTooltipText(words.say("agenda.item.up", title()));
    down.setTooltipText(words.say("agenda.item.down", title()));
    var movers = new Div(up, down);
    movers.addClassName("agenda-movers");
    return movers;
  }

  private void choosePlace() {
    where.setLabel(words.say("agenda.where"));
    where.setItems(Taken.values());
    where.setItemLabelGenerator(words::where);
    where.setValue(item.taken());
    where.addValueChangeListener(change -> {
      planned.put(change.getOldValue(), minutes.getOptionalValue().orElse(0));
      show(change.getValue());
    });
  }

  private void chooseMinutes() {
    minutes.setMin(0);
    minutes.setMax(Agendas.LONGEST_MINUTES);
    minutes.setErrorMessage(words.say("agenda.minutes.missing", 0, Agendas.LONGEST_MINUTES));
    minutes.setValueChangeMode(ValueChangeMode.LAZY);
    planned.put(item.taken(), item.minutes());
    show(item.taken());
  }

  private void show(Taken taken) {
    var suggested = Suggestion.minutes(taken, words.questions(item.module()));
    minutes.setValue(planned.getOrDefault(taken, suggested));
    minutes.setVisible(taken != Taken.LATER);
  }
}
