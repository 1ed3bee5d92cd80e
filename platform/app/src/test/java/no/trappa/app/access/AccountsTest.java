package no.trappa.app.access;

import static no.trappa.app.access.Accounts.PasswordChange.CHANGED;
import static no.trappa.app.access.Accounts.PasswordChange.TOO_SHORT;
import static no.trappa.app.access.Accounts.PasswordChange.TRY_LATER;
import static no.trappa.app.access.Accounts.PasswordChange.WRONG_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
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
    var clock = Clock.systemUTC();
    accounts = new Accounts(table, encoder, new Patience(clock), DurableStore.on(database), clock);
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
  void whoeverKnowsTheirPasswordMayChooseAnother() {
    var first = accounts.first().orElseThrow();
    var account = table.named("trappa").orElseThrow().account();

    assertThat(accounts.changePassword(account, "not this", "a whole sentence"))
        .isEqualTo(WRONG_PASSWORD);
    assertThat(accounts.changePassword(account, first.password(), "short")).isEqualTo(TOO_SHORT);
    assertThat(accounts.changePassword(account, first.password(), "a whole sentence"))
        .isEqualTo(CHANGED);
    assertThat(encoder.matches("a whole sentence", table.named("trappa").orElseThrow().password()))
        .isTrue();
  }

  @Test
  void guessingThePasswordToChangeItIsSlowedDown() {
    accounts.first();
    var account = table.named("trappa").orElseThrow().account();
    for (int i = 0; i < 5; i++) {
      accounts.changePassword(account, "guess", "a whole sentence");
    }

    assertThat(accounts.changePassword(account, "guess", "a whole sentence")).isEqualTo(TRY_LATER);
  }
}
