package no.trappa.app.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for a day, the way the reader's language writes it. */
public final class DayPicker extends DatePicker {

  public DayPicker(String label) {
    super(label);
    setI18n(words());
  }

  private DatePickerI18n words() {
    return new DatePickerI18n()
        .setDateFormats("d.M.yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "ddMMyyyy")
        .setMonthNames(months())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
        .setFirstDayOfWeek(1)
        .setToday(getTranslation("shell.today"))
        .setCancel(getTranslation("shell.cancel"));
  }

  private List<String> months() {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
        .toList();
  }

  /** From Sunday, as the picker counts. */
  private List<String> weekdays(TextStyle style) {
    return IntStream.range(0, 7)
        .mapToObj(DayOfWeek.SUNDAY::plus)
        .map(day -> day.getDisplayName(style, getLocale()))
        .toList();
  }
}
