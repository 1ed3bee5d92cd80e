package no.trappa.app.language;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** Gives templates the same sentences as everybody else. */
final class TemplateMessages extends AbstractMessageSource {

  private final Messages messages;

  TemplateMessages(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    return messages.find(Languages.of(locale), code).orElse(null);
  }
}
