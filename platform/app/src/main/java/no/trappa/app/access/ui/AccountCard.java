package no.trappa.app.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trappa.app.access.Account;
import no.trappa.app.access.Account.Role;

/** One account in the list, and what can be done with it. */
class AccountCard extends Div {

  private final Account account;

  AccountCard(Account account, boolean passwordIsGiven) {
    this.account = account;
    addClassNames("card", "stack", "account");
    getElement().setAttribute("role", "listitem");
    var may =
        new Paragraph(
            getTranslation(
                account.roles().contains(Role.ADMINISTRATOR)
                    ? "access.accounts.may.all"
                    : "access.accounts.may.lead"));
    may.addClassName("muted");
    add(new H2(account.name()), may);
    if (passwordIsGiven) {
      add(badge("access.accounts.given", "wait"));
    }
  }

  /** This is who reads the page. */
  void markAsReader() {
    add(badge("access.accounts.you", "good"));
  }

  void offer(Runnable reset, Runnable remove) {
    var again = new Button(getTranslation("access.accounts.reset"), _ -> ask("reset", reset));
    var away = new Button(getTranslation("access.accounts.remove"), _ -> ask("remove", remove));
    away.addThemeVariants(ButtonVariant.ERROR);
    name(again);
    name(away);
    var actions = new Div(again, away);
    actions.addClassName("row");
    add(actions);
  }

  private void name(Button button) {
    button.setAriaLabel(button.getText() + ": " + account.name());
  }

  private Span badge(String key, String tone) {
    var badge = new Span(getTranslation(key));
    badge.addClassNames("badge", tone);
    return badge;
  }

  private void ask(String what, Runnable action) {
    var key = "access.accounts." + what;
    var dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation(key + ".sure", account.name()));
    dialog.setText(getTranslation(key + ".means", account.name()));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("shell.cancel"));
    dialog.setConfirmText(getTranslation(key));
    dialog.addConfirmListener(_ -> action.run());
    dialog.open();
  }
}
