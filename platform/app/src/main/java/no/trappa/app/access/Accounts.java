package no.trappa.app.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.trappa.app.access.Account.Role;
import no.trappa.app.store.Durably;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts: the first one, and their passwords. */
@Service
public class Accounts {

  /** The fewest characters of a password people choose. */
  public static final int SHORTEST_PASSWORD = 12;

  private final AccountTable table;
  private final PasswordEncoder encoder;
  private final Patience patience;
  private final Durably durably;
  private final Clock clock;

  Accounts(
      AccountTable table,
      PasswordEncoder encoder,
      Patience patience,
      Durably durably,
      Clock clock) {
    this.table = table;
    this.encoder = encoder;
    this.patience = patience;
    this.durably = durably;
    this.clock = clock;
  }

  /** A password nobody else knows yet. It is kept in no readable form. */
  public record FirstSignIn(String name, String password) {}

  /** What became of a new password. */
  public enum PasswordChange {
    CHANGED,
    WRONG_PASSWORD,
    TOO_SHORT,
    TRY_LATER
  }

  /** Makes the first account when there is none; empty when there is. */
  public Optional<FirstSignIn> first() {
    if (!table.isEmpty()) {
      return Optional.empty();
    }
    var first = new FirstSignIn("trappa", GeneratedPassword.next());
    var account =
        new Account(
            new Account.Id(UUID.randomUUID()),
            first.name(),
            Set.of(Role.FACILITATOR, Role.ADMINISTRATOR));
    return Optional.of(
        durably.change(() -> {
          table.add(account, encoded(first.password()), clock.instant());
          return first;
        }));
  }

  /** Changes the password of someone who knows the one they have. */
  public PasswordChange changePassword(Account account, String current, String wanted) {
    if (patience.attempt(account.name()).isPositive()) {
      return PasswordChange.TRY_LATER;
    }
    var kept = table.named(account.name()).map(AccountTable.Row::password);
    if (kept.filter(password -> encoder.matches(current, password)).isEmpty()) {
      return PasswordChange.WRONG_PASSWORD;
    }
    patience.succeeded(account.name());
    if (wanted.codePointCount(0, wanted.length()) < SHORTEST_PASSWORD) {
      return PasswordChange.TOO_SHORT;
    }
    return durably.change(() -> {
      table.changePassword(account.id(), encoded(wanted));
      return PasswordChange.CHANGED;
    });
  }

  private String encoded(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }
}
