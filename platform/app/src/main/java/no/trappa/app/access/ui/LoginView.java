package no.trappa.app.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.trappa.app.shell.MainLayout;

/** Where facilitators sign in; whoever came here with a code is shown the way. */
@Route(value = "login", layout = MainLayout.class)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  LoginView() {
    addClassName("sign-in");
    form.setAction("login");
    // Its title is the page's.
    form.getElement().setProperty("headingLevel", 1);
    form.setForgotPasswordButtonVisible(false);
    var join = new Anchor("/j", getTranslation("access.login.join"));
    join.setRouterIgnore(true);
    add(form, new Paragraph(join));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var texts = texts();
    texts.setErrorMessage(errorFor(event.getLocation()));
    form.setI18n(texts);
    form.setError(
        event.getLocation().getQueryParameters().getParameters().containsKey("error")
            || waitIn(event.getLocation()) > 0);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("access.login.title");
  }

  private LoginI18n texts() {
    var texts = LoginI18n.createDefault();
    var labels = new LoginI18n.Form();
    labels.setTitle(getTranslation("access.login.title"));
    labels.setUsername(getTranslation("access.login.name"));
    labels.setPassword(getTranslation("access.login.password"));
    labels.setSubmit(getTranslation("access.login.submit"));
    texts.setForm(labels);
    return texts;
  }

  private LoginI18n.ErrorMessage errorFor(Location location) {
    var wait = waitIn(location);
    var error = new LoginI18n.ErrorMessage();
    error.setTitle(getTranslation("access.login.refused"));
    error.setMessage(
        wait > 0
            ? getTranslation("access.login.wait", wait)
            : getTranslation("access.login.wrong"));
    error.setUsername(getTranslation("access.login.name-missing"));
    error.setPassword(getTranslation("access.login.password-missing"));
    return error;
  }

  private static long waitIn(Location location) {
    return location
        .getQueryParameters()
        .getSingleParameter("wait")
        .filter(wait -> wait.matches("[0-9]{1,4}"))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
