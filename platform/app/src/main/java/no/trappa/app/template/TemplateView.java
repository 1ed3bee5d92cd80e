package no.trappa.app.template;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * Writes one template, as a whole: a page that fails half-way leaves room for the page of errors.
 */
final class TemplateView extends AbstractUrlBasedView {

  private final TemplateEngine templates;

  TemplateView(TemplateEngine templates) {
    this.templates = templates;
    setContentType("text/html;charset=UTF-8");
  }

  @Override
  public boolean checkResource(Locale locale) {
    return templates.hasTemplate(name());
  }

  @Override
  protected void renderMergedOutputModel(
      Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = new Utf8ByteOutput();
    templates.render(name(), model, page);
    response.setContentType(getContentType());
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  private String name() {
    return String.valueOf(getUrl());
  }
}
