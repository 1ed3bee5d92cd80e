package no.trappa.app.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.trappa.app.access.Account;
import no.trappa.app.access.Accounts;
import no.trappa.app.access.Allowed;
import no.trappa.app.access.FirstSignIn;
import no.trappa.app.access.Passwords;
import no.trappa.app.access.SignedIn;
import no.trappa.app.shell.MainLayout;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.PageHead;

/** Who can sign in: where an administrator adds, helps and removes facilitators. */
@Route(value = "accounts", layout = MainLayout.class)
@Menu(title = "access.accounts.title", order = 85)
@RolesAllowed(Allowed.ADMINISTRATOR)
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final Passwords passwords;
  private final SignedIn signedIn;
  private final Div told = new Div();
  private final Div list = new Div();

  AccountsView(Accounts accounts, Passwords passwords, SignedIn signedIn) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.signedIn = signedIn;
    var form = new AccountForm();
    form.addAddListener(this::add);
    list.addClassName("cards");
    list.getElement().setAttribute("role", "list");
    addClassNames("view", "stack");
    add(
        new PageHead(getPageTitle()).lead(getTranslation("access.accounts.lead")),
        told,
        list,
        new H2(getTranslation("access.accounts.add")),
        form);
  }

  /** Whoever comes back finds no password on the page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    told.removeAll();
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("access.accounts.title");
  }

  private void show() {
    list.removeAll();
    for (var account : accounts.all()) {
      var card = new AccountCard(account, passwords.isGiven(account));
      if (isReader(account)) {
        card.markAsReader();
      } else {
        card.offer(() -> tell(passwords.reset(account)), () -> remove(account));
      }
      list.add(card);
    }
  }

  private boolean isReader(Account account) {
    return signedIn.account().map(Account::id).filter(account.id()::equals).isPresent();
  }

  private void add(AccountForm.Add wish) {
    switch (accounts.add(wish.name(), wish.roles())) {
      case Accounts.Addition.Added(var made) -> {
        wish.getSource().clear();
        tell(made);
      }
      case Accounts.Addition.BadName() -> wish.getSource().refuseName("access.accounts.name.bad");
      case Accounts.Addition.NameTaken() ->
          wish.getSource().refuseName("access.accounts.name.taken");
    }
  }

  private void remove(Account account) {
    switch (accounts.remove(account.id(), signedIn.account().orElseThrow())) {
      case REMOVED -> tell(Notice.Tone.GOOD, "access.accounts.removed", account.name());
      case ONES_OWN -> tell(Notice.Tone.BAD, "access.accounts.ones-own", account.name());
      case LAST_ADMINISTRATOR -> tell(Notice.Tone.BAD, "access.accounts.last", account.name());
    }
  }

  private void tell(Notice.Tone tone, String key, String name) {
    told.removeAll();
    told.add(new Notice(tone, getTranslation(key, name), getTranslation(key + ".means", name)));
    show();
  }

  private void tell(FirstSignIn made) {
    var password = new Paragraph(made.password());
    password.addClassName("given-password");
    told.removeAll();
    told.add(
        new Notice(
            Notice.Tone.GOOD,
            getTranslation("access.accounts.password", made.name()),
            getTranslation("access.accounts.password.means"),
            password));
    show();
  }
}
