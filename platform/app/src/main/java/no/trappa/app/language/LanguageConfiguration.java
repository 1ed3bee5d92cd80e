package no.trappa.app.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Lets plain pages and their templates speak the reader's language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLanguage();
  }

  @Bean
  MessageSource messageSource(Messages messages) {
    return new TemplateMessages(messages);
  }
}
