package no.trappa.app.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What {@link ErrorPage} may tell: which kind of error it is and, of ours, its reference. */
@Component
class PlainPageErrors extends DefaultErrorAttributes {

  private static final int OURS = 500;

  @Override
  public Map<String, @Nullable Object> getErrorAttributes(
      WebRequest request, ErrorAttributeOptions options) {
    var attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
    if (attributes.get("status") instanceof Integer status && status >= OURS) {
      var failure = getError(request);
      attributes.put(
          "reference",
          FailureLog.keep(
              String.valueOf(attributes.get("path")),
              failure == null ? new IllegalStateException("status " + status) : failure));
    }
    return attributes;
  }
}
