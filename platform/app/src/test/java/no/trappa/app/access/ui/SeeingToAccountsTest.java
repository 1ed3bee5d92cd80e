package no.trappa.app.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import no.trappa.app.access.Account;
import no.trappa.app.access.Account.Role;
import no.trappa.app.access.Accounts;
import no.trappa.app.access.Accounts.Addition.Added;
import no.trappa.app.access.Passwords;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class SeeingToAccountsTest {

  @Nested
  @WithMockUser(
      username = "kari",
      roles = {"FACILITATOR", "ADMINISTRATOR"})
  class AnAdministrator extends FacilitatorAtWork {

    private final Accounts accounts;
    private final Passwords passwords;
    private final String ola = "ola-" + UUID.randomUUID();

    AnAdministrator(@Autowired Accounts accounts, @Autowired Passwords passwords) {
      this.accounts = accounts;
      this.passwords = passwords;
    }

    @Test
    void findsThePageInTheMenu() {
      navigate(AccountsView.class);
      assertThat(find(Anchor.class).withText("Kontoer").all()).hasSize(1);
    }

    @Test
    void addsASecondFacilitatorWhosePasswordIsShownOnce() {
      add(ola);

      assertThat(page()).contains("Passord for " + ola).contains("Har ikke valgt eget passord");
      assertThat(page()).containsPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}");
      assertThat(account(ola).roles()).containsExactly(Role.FACILITATOR);
      assertThat(passwords.isGiven(account(ola))).isTrue();

      navigate(AccountsView.class);
      assertThat(page()).contains(ola).doesNotContain("Passord for " + ola);
    }

    @Test
    void maySayThatTheNewOneSeesToAccountsToo() {
      navigate(AccountsView.class);
      find(Checkbox.class).single().setValue(true);
      name().setValue(ola);
      press("Legg til konto");

      assertThat(account(ola).roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void isToldThatANameIsTakenOrMissingAndKeepsWhatWasTyped() {
      navigate(AccountsView.class);
      press("Legg til konto");
      assertThat(name().getErrorMessage()).contains("høyst 60 tegn");

      name().setValue("Trappa");
      press("Legg til konto");
      assertThat(name().getErrorMessage()).contains("Noen har dette navnet fra før");
      assertThat(name().getValue()).isEqualTo("Trappa");
    }

    @Test
    void makesANewPasswordForWhoeverLostTheirs() {
      added(ola);
      navigate(AccountsView.class);
      pressFor("Lag nytt passord: " + ola);
      assertThat(page()).doesNotContain("Passord for " + ola);

      test(find(ConfirmDialog.class).single()).confirm();
      assertThat(page()).contains("Passord for " + ola);
    }

    @Test
    void removesAnAccountAfterSayingYes() {
      added(ola);
      navigate(AccountsView.class);
      pressFor("Fjern: " + ola);
      assertThat(accounts.all()).extracting(Account::name).contains(ola);

      test(find(ConfirmDialog.class).single()).confirm();
      assertThat(accounts.all()).extracting(Account::name).doesNotContain(ola);
      assertThat(page()).contains("Kontoen til " + ola + " er fjernet");
    }

    @Test
    void isToldWhyTheLastWhoSeesToAccountsStays() {
      accounts.all().stream()
          .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
          .filter(account -> !account.name().equals("trappa"))
          .forEach(account -> accounts.remove(account.id(), account("trappa")));
      navigate(AccountsView.class);
      pressFor("Fjern: trappa");
      test(find(ConfirmDialog.class).single()).confirm();

      assertThat(page()).contains("trappa er den siste som styrer kontoene");
      assertThat(accounts.all()).extracting(Account::name).contains("trappa");
    }

    private void add(String name) {
      navigate(AccountsView.class);
      name().setValue(name);
      press("Legg til konto");
    }

    private TextField name() {
      return find(TextField.class).withLabel("Navn").single();
    }

    private void added(String name) {
      assertThat(accounts.add(name, Set.of(Role.FACILITATOR))).isInstanceOf(Added.class);
    }

    private Account account(String name) {
      return accounts.all().stream()
          .filter(account -> account.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  @Nested
  class AFacilitator extends FacilitatorAtWork {

    @Test
    void findsNoSuchPage() {
      assertThat(refusalAt("accounts")).contains("Du har ikke tilgang til siden");
      assertThat(find(Anchor.class).withText("Kontoer").all()).isEmpty();
    }
  }
}
