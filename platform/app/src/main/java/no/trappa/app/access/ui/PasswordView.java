package no.trappa.app.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.trappa.app.access.Accounts;
import no.trappa.app.access.SignedIn;
import no.trappa.app.shell.MainLayout;
import no.trappa.app.shell.PageHead;

/** Where people change their own password. */
@Route(value = "account/password", layout = MainLayout.class)
@Menu(title = "access.password.title", order = 90)
@PermitAll
public class PasswordView extends Div implements HasDynamicTitle {

  private final Accounts accounts;
  private final SignedIn signedIn;
  private final PasswordField current = field("access.password.current", "current-password");
  private final PasswordField wanted = field("access.password.wanted", "new-password");
  private final PasswordField again = field("access.password.again", "new-password");
  private final Paragraph outcome = new Paragraph();

  PasswordView(Accounts accounts, SignedIn signedIn) {
    this.accounts = accounts;
    this.signedIn = signedIn;
    var change = new Button(getTranslation("access.password.change"), _ -> change());
    change.addThemeVariants(ButtonVariant.PRIMARY);
    wanted.setHelperText(getTranslation("access.password.rule", Accounts.SHORTEST_PASSWORD));
    outcome.getElement().setAttribute("role", "status");
    addClassName("narrow-form");
    add(new PageHead(getPageTitle()), current, wanted, again, change, outcome);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("access.password.title");
  }

  private void change() {
    outcome.setText(getTranslation(attempt()));
  }

  private String attempt() {
    if (!wanted.getValue().equals(again.getValue())) {
      return "access.password.differ";
    }
    var account = signedIn.account().orElseThrow();
    return switch (accounts.changePassword(account, current.getValue(), wanted.getValue())) {
      case CHANGED -> changed();
      case WRONG_PASSWORD -> "access.password.wrong";
      case TOO_SHORT -> "access.password.too-short";
      case TRY_LATER -> "access.password.later";
    };
  }

  private String changed() {
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
