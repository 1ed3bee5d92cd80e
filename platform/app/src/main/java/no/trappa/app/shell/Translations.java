package no.trappa.app.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.trappa.api.value.Language;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import org.springframework.stereotype.Component;

/** Lets views say {@code getTranslation(key)} in the language their reader chose. */
@Component
class Translations implements I18NProvider {

  private final transient Messages messages;

  Translations(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public Locale getDefaultLocale() {
    return Languages.DEFAULT.locale();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return messages.say(Languages.of(locale), key, arguments);
  }
}
