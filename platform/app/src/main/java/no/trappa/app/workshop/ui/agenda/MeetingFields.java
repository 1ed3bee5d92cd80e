package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import no.trappa.app.shell.DayPicker;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Agendas;

/** When the meeting begins, how long it lasts, and its break. */
class MeetingFields extends Div {

  private final AgendaWords words;
  private final DayPicker day;
  private final TimePicker time;
  private final IntegerField minutes;
  private final IntegerField rest;

  MeetingFields(AgendaWords words) {
    this.words = words;
    this.day = new DayPicker(words.say("agenda.day"));
    this.time = new TimePicker(words.say("agenda.time"));
    this.minutes = new IntegerField(words.say("agenda.minutes"));
    this.rest = new IntegerField(words.say("agenda.break"));
    limit();
    addClassName("agenda-meeting");
    add(day, time, minutes, rest);
  }

  void show(Agenda agenda) {
    var start = agenda.start().map(begins -> LocalDateTime.ofInstant(begins, words.zone()));
    day.setValue(start.map(LocalDateTime::toLocalDate).orElse(null));
    time.setValue(start.map(LocalDateTime::toLocalTime).orElse(null));
    minutes.setValue(agenda.minutes());
    rest.setValue(agenda.breakMinutes());
  }

  void lock() {
    day.setReadOnly(true);
    time.setReadOnly(true);
    minutes.setReadOnly(true);
    rest.setReadOnly(true);
  }

  void onChange(Runnable change) {
    day.addValueChangeListener(_ -> change.run());
    time.addValueChangeListener(_ -> change.run());
    minutes.addValueChangeListener(_ -> change.run());
    rest.addValueChangeListener(_ -> change.run());
  }

  /** Marks what is missing; whether nothing is. */
  boolean isComplete() {
    day.setInvalid(day.isEmpty() && !time.isEmpty());
    time.setInvalid(time.isEmpty() && !day.isEmpty());
    minutes.setInvalid(!Minutes.isLength(minutes.getOptionalValue()));
    rest.setInvalid(!Minutes.isPart(rest.getOptionalValue()));
    return !day.isInvalid() && !time.isInvalid() && !minutes.isInvalid() && !rest.isInvalid();
  }

  Optional<Instant> start() {
    return day.getOptionalValue()
        .flatMap(on -> time.getOptionalValue().map(on::atTime))
        .map(begins -> begins.atZone(words.zone()).toInstant());
  }

  int minutes() {
    return minutes.getOptionalValue().orElse(0);
  }

  int breakMinutes() {
    return rest.getOptionalValue().orElse(0);
  }

  private void limit() {
    day.setClearButtonVisible(true);
    day.setHelperText(words.say("agenda.day.help"));
    day.setErrorMessage(words.say("agenda.day.missing"));
    time.setStep(Duration.ofMinutes(15));
    // British English writes the time of day as Norwegian does; English alone means American.
    time.setLocale(Locale.UK);
    time.setErrorMessage(words.say("agenda.time.missing"));
    minutes.setMin(1);
    minutes.setMax(Agendas.LONGEST_MINUTES);
    minutes.setErrorMessage(words.say("agenda.minutes.missing", 1, Agendas.LONGEST_MINUTES));
    minutes.setValueChangeMode(ValueChangeMode.LAZY);
    rest.setMin(0);
    rest.setMax(Agendas.LONGEST_MINUTES);
    rest.setHelperText(words.say("agenda.break.help"));
    rest.setErrorMessage(words.say("agenda.minutes.missing", 0, Agendas.LONGEST_MINUTES));
    rest.setValueChangeMode(ValueChangeMode.LAZY);
  }
}
