package no.trappa.app.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed on our side: the reader gets a reference, the log gets the rest. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var reference = FailureLog.keep(event.getLocation().getPath(), parameter.getException());
    removeAll();
    add(new Explanation(getPageTitle(), getTranslation("shell.failure.do", reference)));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.failure");
  }
}
