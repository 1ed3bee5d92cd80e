package no.trappa.app.template;

import gg.jte.TemplateEngine;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Finds the template a controller names, as in {@code workshop/ui/screen}. */
final class TemplateViews extends UrlBasedViewResolver {

  private final TemplateEngine templates;

  TemplateViews(TemplateEngine templates) {
    this.templates = templates;
    setViewClass(TemplateView.class);
    setSuffix(".jte");
    setOrder(Ordered.LOWEST_PRECEDENCE - 5); // Before the resolver that takes any name for a file.
  }

  @Override
  protected AbstractUrlBasedView instantiateView() {
    return new TemplateView(templates);
  }
}
