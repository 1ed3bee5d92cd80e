package no.trappa.app.access;

import static no.trappa.app.access.Account.Role.ADMINISTRATOR;
import static no.trappa.app.access.Account.Role.FACILITATOR;
import static no.trappa.app.access.Accounts.Removal.LAST_ADMINISTRATOR;
import static no.trappa.app.access.Accounts.Removal.ONES_OWN;
import static no.trappa.app.access.Accounts.Removal.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Set;
import no.trappa.app.access.Account.Role;
import no.trappa.app.access.Accounts.Addition.Added;
import no.trappa.app.access.Accounts.Addition.BadName;
import no.trappa.app.access.Accounts.Addition.NameTaken;
import no.trappa.app.store.Database;
import no.trappa.app.store.DurableStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource(Database.class)
class AccountsTest {

  private final HikariDataSource database;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final AccountTable table;
  private final Accounts accounts;

  AccountsTest(Database kind) {
    database = kind.fresh();
    table = new AccountTable(JdbcClient.create(database));
    accounts =
        new Accounts(
            table, encoder, new OpenSessions(table), DurableStore.on(database), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyDatabaseGetsOneAccountWhoseNameAndPasswordAreTold() {
    var first = accounts.first().orElseThrow();

    assertThat(first.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(table.named(first.name()))
        .hasValueSatisfying(
            row -> assertThat(encoder.matches(first.password(), row.password())).isTrue());
  }

  @Test
  void thePasswordIsNotKeptInReadableForm() {
    var first = accounts.first().orElseThrow();

    assertThat(table.named(first.name()).orElseThrow().password()).doesNotContain(first.password());
  }

  @Test
  void itIsToldOnce() {
    accounts.first();

    assertThat(accounts.first()).isEmpty();
  }

  @Test
  void aSecondFacilitatorGetsAPasswordToChange() {
    var made = ((Added) accounts.add("  Ola Nes ", Set.of(FACILITATOR))).signIn();

    assertThat(made.name()).isEqualTo("Ola Nes");
    var kept = table.named("ola nes").orElseThrow();
    assertThat(encoder.matches(made.password(), kept.password())).isTrue();
    assertThat(table.hasOwnPassword(kept.account().id())).isFalse();
    assertThat(kept.account().roles()).containsExactly(FACILITATOR);
  }

  @Test
  void twoPeopleCannotHaveOneName() {
    accounts.add("Ola", Set.of(FACILITATOR));

    assertThat(accounts.add("OLA ", Set.of(FACILITATOR))).isInstanceOf(NameTaken.class);
  }

  @Test
  void aNameHasToBeThereAndToFit() {
    assertThat(accounts.add("  ", Set.of(FACILITATOR))).isInstanceOf(BadName.class);
    assertThat(accounts.add("a".repeat(61), Set.of(FACILITATOR))).isInstanceOf(BadName.class);
    assertThat(accounts.add("a".repeat(60), Set.of(FACILITATOR))).isInstanceOf(Added.class);
  }

  @Test
  void theyAreListedByName() {
    accounts.add("ola", Set.of(FACILITATOR));
    accounts.add("Berit", Set.of(FACILITATOR));
    accounts.first();

    assertThat(accounts.all()).extracting(Account::name).containsExactly("Berit", "ola");
  }

  @Test
  void anAccountIsRemovedByAnother() {
    var trappa = first();
    var ola = added("ola", FACILITATOR);

    assertThat(accounts.remove(ola.id(), trappa)).isEqualTo(REMOVED);
    assertThat(accounts.all()).containsExactly(trappa);
  }

  @Test
  void nobodyRemovesTheirOwn() {
    var trappa = first();
    added("ola", FACILITATOR, ADMINISTRATOR);

    assertThat(accounts.remove(trappa.id(), trappa)).isEqualTo(ONES_OWN);
    assertThat(accounts.all()).hasSize(2);
  }

  /** Two who remove each other in the same moment: the second is too late. */
  @Test
  void theLastWhoSeesToTheAccountsStays() {
    var trappa = first();
    var ola = added("ola", FACILITATOR, ADMINISTRATOR);

    assertThat(accounts.remove(ola.id(), trappa)).isEqualTo(REMOVED);
    assertThat(accounts.remove(trappa.id(), ola)).isEqualTo(LAST_ADMINISTRATOR);
    assertThat(accounts.all()).containsExactly(trappa);
  }

  private Account first() {
    return account(accounts.first().orElseThrow());
  }

  private Account added(String name, Role... roles) {
    return account(((Added) accounts.add(name, Set.of(roles))).signIn());
  }

  private Account account(FirstSignIn signIn) {
    return table.named(signIn.name()).orElseThrow().account();
  }
}
