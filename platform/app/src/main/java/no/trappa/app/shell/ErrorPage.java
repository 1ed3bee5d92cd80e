package no.trappa.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What is shown when a page could not be: which kind of error it is, and what to do. */
@Component("error")
class ErrorPage implements View {

  private final TemplateEngine templates;
  private final Messages messages;

  ErrorPage(TemplateEngine templates, Messages messages) {
    this.templates = templates;
    this.messages = messages;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var told = model == null ? Map.<String, Object>of() : model;
    var page = new StringOutput();
    templates.render(
        "shell/error.jte",
        Map.of(
            "words",
            messages.in(Languages.current()),
            "key",
            told.get("status") instanceof Integer status ? key(status) : "shell.failure",
            "reference",
            told.get("reference") instanceof String reference ? reference : ""),
        page);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page.toString());
  }

  private static String key(int status) {
    return switch (status) {
      case 404 -> "shell.not-found";
      case 401, 403 -> "shell.no-access";
      default -> status < 500 ? "shell.misunderstood" : "shell.failure";
    };
  }
}
