package no.trappa.app.access.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.EnumSet;
import java.util.Set;
import no.trappa.app.access.Account.Role;
import no.trappa.app.access.Accounts;

/** Asks for the name of a new facilitator, and whether they see to the accounts too. */
class AccountForm extends Div {

  private final TextField name = new TextField(getTranslation("access.login.name"));
  private final Checkbox administers = new Checkbox(getTranslation("access.accounts.administers"));

  AccountForm() {
    var add = new Button(getTranslation("access.accounts.add"), _ -> fireEvent(new Add(this)));
    add.addThemeVariants(ButtonVariant.PRIMARY);
    name.setHelperText(getTranslation("access.accounts.name.help"));
    name.setMaxLength(Accounts.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.getElement().setAttribute("autocomplete", "off");
    addClassNames("card", "stack");
    add(name, administers, new Div(add));
  }

  Registration addAddListener(ComponentEventListener<Add> listener) {
    return addListener(Add.class, listener);
  }

  void refuseName(String key) {
    name.setErrorMessage(getTranslation(key, Accounts.LONGEST_NAME));
    name.setInvalid(true);
    name.focus();
  }

  void clear() {
    name.clear();
    name.setInvalid(false);
    administers.clear();
  }

  /** Someone wants this account added. */
  static class Add extends ComponentEvent<AccountForm> {
    Add(AccountForm form) {
      super(form, true);
    }

    String name() {
      return getSource().name.getValue();
    }

    Set<Role> roles() {
      var roles = EnumSet.of(Role.FACILITATOR);
      if (getSource().administers.getValue()) {
        roles.add(Role.ADMINISTRATOR);
      }
      return roles;
    }
  }
}
