package no.trappa.app.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.trappa.app.access.Account;
import no.trappa.app.access.FirstSignIn;
import no.trappa.app.access.Passwords;
import no.trappa.app.access.SignedIn;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Kari signed in with a password that Berit made for her. */
@WithMockUser(
    username = "kari",
    roles = {"FACILITATOR", "ADMINISTRATOR"})
class OwnPasswordFirstTest extends FacilitatorAtWork {

  private static final String OWN = "a whole sentence";
  private final JdbcClient database;
  private final Account kari;
  private final FirstSignIn given;

  OwnPasswordFirstTest(
      @Autowired JdbcClient database,
      @Autowired SignedIn signedIn,
      @Autowired Passwords passwords) {
    this.database = database;
    this.kari = signedIn.account().orElseThrow();
    database
        .sql(
            """
            insert into account (id, name, name_key, password, roles, created_at)
            values (?, 'kari', 'kari', '', 'FACILITATOR', ?)
            """)
        .params(kari.id().value(), OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .update();
    this.given = passwords.reset(kari);
  }

  @AfterEach
  void goes() {
    database.sql("delete from account where id = ?").param(kari.id().value()).update();
  }

  @Test
  void everyPageLeadsToWhereSheChoosesHerOwn() {
    UI.getCurrent().navigate("collaborations");

    assertThat(title()).isEqualTo("Bytt passord");
    assertThat(page()).contains("Velg ditt eget passord");
  }

  @Test
  void afterThatSheGoesWhereSheWants() {
    navigate(PasswordView.class);
    type("Passordet du har nå", given.password());
    type("Nytt passord", OWN);
    type("Det nye passordet en gang til", OWN);
    press("Bytt passord");
    assertThat(page()).contains("Passordet er byttet").doesNotContain("Velg ditt eget passord");

    navigate(AccountsView.class);
    assertThat(page()).contains("Dette er deg");
  }

  @Test
  void theGivenOneIsNoChoiceOfHerOwn() {
    navigate(PasswordView.class);
    type("Passordet du har nå", given.password());
    type("Nytt passord", given.password());
    type("Det nye passordet en gang til", given.password());
    press("Bytt passord");

    assertThat(page()).contains("samme som det du har nå");
    UI.getCurrent().navigate("collaborations");
    assertThat(title()).isEqualTo("Bytt passord");
  }

  private void type(String label, String words) {
    find(PasswordField.class).withLabel(label).single().setValue(words);
  }
}
