package no.trappa.app.access;

import static no.trappa.app.access.Account.Role.FACILITATOR;
import static no.trappa.app.access.Passwords.Change.CHANGED;
import static no.trappa.app.access.Passwords.Change.NOT_NEW;
import static no.trappa.app.access.Passwords.Change.TOO_SHORT;
import static no.trappa.app.access.Passwords.Change.TRY_LATER;
import static no.trappa.app.access.Passwords.Change.WRONG_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
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
class PasswordsTest {

  private static final String OLD = "the stairs go up";
  private static final String NEW = "a whole sentence";

  private final HikariDataSource database;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final AccountTable table;
  private final Passwords passwords;
  private final Account ola =
      new Account(new Account.Id(UUID.randomUUID()), "ola", Set.of(FACILITATOR));

  PasswordsTest(Database kind) {
    database = kind.fresh();
    table = new AccountTable(JdbcClient.create(database));
    passwords =
        new Passwords(
            table,
            encoder,
            new Patience(Clock.systemUTC()),
            new OpenSessions(table),
            DurableStore.on(database));
    table.add(ola, EncodedPassword.of(encoder, OLD), true, Instant.EPOCH);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whoeverKnowsTheirPasswordMayChooseAnother() {
    assertThat(change("not this", NEW)).isEqualTo(WRONG_PASSWORD);
    assertThat(change(OLD, "short")).isEqualTo(TOO_SHORT);
    assertThat(change(OLD, OLD)).isEqualTo(NOT_NEW);
    assertThat(change(OLD, NEW)).isEqualTo(CHANGED);
    assertThat(opens(NEW)).isTrue();
    assertThat(opens(OLD)).isFalse();
  }

  @Test
  void guessingThePasswordToChangeItIsSlowedDown() {
    for (int i = 0; i < 5; i++) {
      change("guess", NEW);
    }

    assertThat(change("guess", NEW)).isEqualTo(TRY_LATER);
  }

  @Test
  void aPasswordSomeoneElseMadeHasToBeChanged() {
    assertThat(passwords.isGiven(ola)).isFalse();

    var made = passwords.reset(ola);
    assertThat(opens(made.password())).isTrue();
    assertThat(opens(OLD)).isFalse();
    assertThat(passwords.isGiven(ola)).isTrue();

    assertThat(change(made.password(), NEW)).isEqualTo(CHANGED);
    assertThat(passwords.isGiven(ola)).isFalse();
  }

  @Test
  void whoeverForgotTheirsNeedNotWaitWithTheNewOne() {
    for (int i = 0; i < 5; i++) {
      change("guess", NEW);
    }
    var made = passwords.reset(ola);

    assertThat(change(made.password(), NEW)).isEqualTo(CHANGED);
  }

  private Passwords.Change change(String current, String wanted) {
    return passwords.change(ola, current, wanted, "this session");
  }

  private boolean opens(String password) {
    return encoder.matches(password, table.named("ola").orElseThrow().password());
  }
}
