package no.trappa.app.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.trappa.app.access.Account.Role;
import no.trappa.app.store.Durably;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts: the first one, those that come after it, and those that go. */
@Service
public class Accounts {

  /** The most characters of a name. */
  public static final int LONGEST_NAME = 60;

  private final AccountTable table;
  private final PasswordEncoder encoder;
  private final OpenSessions sessions;
  private final Durably durably;
  private final Clock clock;

  Accounts(
      AccountTable table,
      PasswordEncoder encoder,
      OpenSessions sessions,
      Durably durably,
      Clock clock) {
    this.table = table;
    this.encoder = encoder;
    this.sessions = sessions;
    this.durably = durably;
    this.clock = clock;
  }

  /** What became of a wish for a new account. */
  public sealed interface Addition {

    record Added(FirstSignIn signIn) implements Addition {}

    /** The name is empty or too long. */
    record BadName() implements Addition {}

    /** Someone has the name, perhaps in other letter case. */
    record NameTaken() implements Addition {}
  }

  /** What became of a wish to remove an account. */
  public enum Removal {
    REMOVED,
    /** Nobody removes the account they are signed in with. */
    ONES_OWN,
    /** Nobody could add or remove accounts any more. */
    LAST_ADMINISTRATOR
  }

  /** Makes the first account when there is none; empty when there is. */
  public Optional<FirstSignIn> first() {
    return table.isEmpty()
        ? Optional.of(added("trappa", Set.of(Role.FACILITATOR, Role.ADMINISTRATOR), true))
        : Optional.empty();
  }

  /** All of them, by name. */
  public List<Account> all() {
    return table.all();
  }

  /** Makes an account with a password that its owner has to change. */
  public Addition add(String name, Set<Role> roles) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      return new Addition.BadName();
    }
    try {
      return new Addition.Added(added(stripped, roles, false));
    } catch (DuplicateKeyException taken) {
      return new Addition.NameTaken();
    }
  }

  /** Removes an account and ends its sessions; what its owner signed stays signed. */
  public Removal remove(Account.Id account, Account by) {
    if (account.equals(by.id())) {
      return Removal.ONES_OWN;
    }
    var removal = durably.change(() -> removeHeld(account));
    if (removal == Removal.REMOVED) {
      sessions.end(account);
    }
    return removal;
  }

  private Removal removeHeld(Account.Id account) {
    if (Set.of(account).containsAll(table.holdAdministrators())) {
      return Removal.LAST_ADMINISTRATOR;
    }
    table.remove(account);
    return Removal.REMOVED;
  }

  private FirstSignIn added(String name, Set<Role> roles, boolean ownPassword) {
    var signIn = new FirstSignIn(name, GeneratedPassword.next());
    var account = new Account(new Account.Id(UUID.randomUUID()), name, roles);
    var password = EncodedPassword.of(encoder, signIn.password());
    return durably.change(() -> {
      table.add(account, password, ownPassword, clock.instant());
      return signIn;
    });
  }
}
