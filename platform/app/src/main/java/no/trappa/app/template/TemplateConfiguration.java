package no.trappa.app.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

  /** A template lies in the folder of the package whose records it shows. */
  private static final String ROOT = "no.trappa.app";

  @Bean
  TemplateEngine templates() {
    var loader = TemplateConfiguration.class.getClassLoader();
    return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, ROOT);
  }

  @Bean
  ViewResolver templateViews(TemplateEngine templates) {
    return new TemplateViews(templates);
  }
}
