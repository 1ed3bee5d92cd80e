package no.trappa.app.access;

import java.util.Optional;

/** Who is signed in on the page that is being served. */
public interface SignedIn {

  Optional<Account> account();

  /**
   * The name decisions are signed with.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  default String name() {
    return account()
        .map(Account::name)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
