package no.trappa.app.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import no.trappa.app.access.Passwords;
import no.trappa.app.access.SignedIn;
import no.trappa.app.shell.MainLayout;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.PageHead;

/** Where people change their own password. */
@Route(value = "account/password", layout = MainLayout.class)
@Menu(title = "access.password.title", order = 90)
@PermitAll
public class PasswordView extends Div implements HasDynamicTitle {

  private final Passwords passwords;
  private final SignedIn signedIn;
  private final Div told = new Div();
  private final PasswordField current = field("access.password.current", "current-password");
  private final PasswordField wanted = field("access.password.wanted", "new-password");
  private final PasswordField again = field("access.password.again", "new-password");
  private final Paragraph outcome = new Paragraph();

  PasswordView(Passwords passwords, SignedIn signedIn) {
    this.passwords = passwords;
    this.signedIn = signedIn;
    var change = new Button(getTranslation("access.password.change"), _ -> change());
    change.addThemeVariants(ButtonVariant.PRIMARY);
    wanted.setHelperText(getTranslation("access.password.rule", Passwords.SHORTEST));
    outcome.getElement().setAttribute("role", "status");
    addClassName("narrow-form");
    signedIn.account().filter(passwords::isGiven).ifPresent(_ -> told.add(given()));
    add(new PageHead(getPageTitle()), told, current, wanted, again, change, outcome);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("access.password.title");
  }

  private Notice given() {
    return new Notice(
        Notice.Tone.WAIT,
        getTranslation("access.password.given"),
        getTranslation("access.password.given.do"));
  }

  private void change() {
    outcome.setText(getTranslation(attempt()));
  }

  private String attempt() {
    if (!wanted.getValue().equals(again.getValue())) {
      return "access.password.differ";
    }
    var account = signedIn.account().orElseThrow();
    var session = VaadinSession.getCurrent().getSession().getId();
    return switch (passwords.change(account, current.getValue(), wanted.getValue(), session)) {
      case CHANGED -> changed();
      case WRONG_PASSWORD -> "access.password.wrong";
      case TOO_SHORT -> "access.password.too-short";
      case NOT_NEW -> "access.password.not-new";
      case TRY_LATER -> "access.password.later";
    };
  }

  private String changed() {
    told.removeAll();
    current.clear();
    wanted.clear();
    again.clear();
    return "access.password.changed";
  }

  private PasswordField field(String label, String autocomplete) {
    var field = new PasswordField(getTranslation(label));
    field.getElement().setAttribute("autocomplete", autocomplete);
    field.setWidthFull();
    return field;
  }
}
