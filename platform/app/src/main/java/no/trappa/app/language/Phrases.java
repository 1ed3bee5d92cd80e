package no.trappa.app.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** What the host and its content say, to a reader of one language. */
public record Phrases(Messages messages, Language language) {

  /** One of the host's own sentences. */
  public String say(String key, Object... arguments) {
    return messages.say(language, key, arguments);
  }

  /** Content's words. */
  public String say(Text text) {
    return text.in(language);
  }

  /** A day as the language writes it: 3. mars 2027, 3 March 2027. */
  public String say(LocalDate day) {
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(calendar()));
  }

  /** English alone would write the month first, as in America. */
  private Locale calendar() {
    return language == Language.EN ? Locale.UK : language.locale();
  }
}
