package no.trappa.app.access;

import no.trappa.app.store.Durably;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** New passwords: one's own choice, or one made for somebody who lost theirs. */
@Service
public class Passwords {

  /** The fewest characters of a password people choose. */
  public static final int SHORTEST = 12;

  private final AccountTable table;
  private final PasswordEncoder encoder;
  private final Patience patience;
  private final OpenSessions sessions;
  private final Durably durably;

  Passwords(
      AccountTable table,
      PasswordEncoder encoder,
      Patience patience,
      OpenSessions sessions,
      Durably durably) {
    this.table = table;
    this.encoder = encoder;
    this.patience = patience;
    this.sessions = sessions;
    this.durably = durably;
  }

  /** What became of a new password. */
  public enum Change {
    CHANGED,
    WRONG_PASSWORD,
    TOO_SHORT,
    NOT_NEW,
    TRY_LATER
  }

  /**
   * Changes the password of someone who knows the one they have. Wherever else they are signed in,
   * they have to sign in again.
   *
   * @param session the id of the session that goes on
   */
  public Change change(Account account, String current, String wanted, String session) {
    if (patience.attempt(account.name()).isPositive()) {
      return Change.TRY_LATER;
    }
    var kept = table.named(account.name()).map(AccountTable.Row::password);
    if (kept.filter(password -> encoder.matches(current, password)).isEmpty()) {
      return Change.WRONG_PASSWORD;
    }
    patience.succeeded(account.name());
    if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
      return Change.TOO_SHORT;
    }
    if (wanted.equals(current)) {
      return Change.NOT_NEW;
    }
    keep(account.id(), wanted, true);
    sessions.endOthers(account.id(), session);
    return Change.CHANGED;
  }

  /**
   * Makes a password for someone who lost theirs. The old one is void, and they are signed out
   * everywhere.
   */
  public FirstSignIn reset(Account account) {
    var made = new FirstSignIn(account.name(), GeneratedPassword.next());
    keep(account.id(), made.password(), false);
    sessions.end(account.id());
    patience.succeeded(account.name());
    return made;
  }

  /** Whether someone else made the password they have. */
  public boolean isGiven(Account account) {
    return !table.hasOwnPassword(account.id());
  }

  private void keep(Account.Id account, String password, boolean own) {
    var encoded = EncodedPassword.of(encoder, password);
    durably.change(() -> table.changePassword(account, encoded, own));
  }
}
