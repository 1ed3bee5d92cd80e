package no.trappa.app.access;

import static no.trappa.app.access.Account.Role.ADMINISTRATOR;
import static no.trappa.app.access.Account.Role.FACILITATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Ola is signed in at the office and at home. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenSessionsTest {

  private static final String PASSWORD = "the stairs go up";

  private final AccountTable table;
  private final Accounts accounts;
  private final Passwords passwords;
  private final OpenSessions sessions;
  private final Browser office;
  private final Browser home;
  private final Account ola =
      new Account(
          new Account.Id(UUID.randomUUID()), "ola-" + UUID.randomUUID(), Set.of(FACILITATOR));
  private final Account berit =
      new Account(
          new Account.Id(UUID.randomUUID()), "berit-" + UUID.randomUUID(), Set.of(ADMINISTRATOR));

  OpenSessionsTest(
      @Autowired AccountTable table,
      @Autowired Accounts accounts,
      @Autowired Passwords passwords,
      @Autowired OpenSessions sessions,
      @Autowired PasswordEncoder encoder,
      @LocalServerPort int port) {
    this.table = table;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    table.add(ola, EncodedPassword.of(encoder, PASSWORD), true, Instant.EPOCH);
    table.add(berit, EncodedPassword.of(encoder, PASSWORD), true, Instant.EPOCH);
    office = new Browser(port);
    home = new Browser(port);
    signIn(office);
    signIn(home);
  }

  @Test
  void aChangedPasswordEndsAllSessionsButTheOneItIsChangedIn() {
    passwords.change(ola, PASSWORD, "a whole sentence", sessionOf(office));

    assertThat(isSignedIn(office)).isTrue();
    assertThat(isSignedIn(home)).isFalse();
  }

  @Test
  void aPasswordMadeAnewEndsThemAll() {
    passwords.reset(ola);

    assertThat(isSignedIn(office)).isFalse();
    assertThat(isSignedIn(home)).isFalse();
  }

  @Test
  void soDoesTheRemovalOfTheAccount() {
    accounts.remove(ola.id(), berit);

    assertThat(isSignedIn(office)).isFalse();
    assertThat(isSignedIn(home)).isFalse();
  }

  @Test
  void nobodyElseIsSignedOut() {
    passwords.reset(berit);

    assertThat(isSignedIn(office)).isTrue();
  }

  @Test
  void aPasswordThatChangedWhileItWasLookedAtOpensNothing() {
    var lookedAt = new AccountUser(ola, table.named(ola.name()).orElseThrow().password());
    passwords.reset(ola);
    var request = new MockHttpServletRequest();

    assertThatThrownBy(() ->
            sessions.onAuthentication(signedIn(lookedAt), request, new MockHttpServletResponse()))
        .isInstanceOf(AuthenticationException.class);
    assertThat(request.getSession(false)).isNull();
  }

  private static Authentication signedIn(AccountUser user) {
    return UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities());
  }

  private void signIn(Browser browser) {
    browser.submit("/login", Map.of("username", ola.name(), "password", PASSWORD));
    assertThat(isSignedIn(browser)).isTrue();
  }

  private static boolean isSignedIn(Browser browser) {
    return browser.open("/account/password").statusCode() == 200;
  }

  private static String sessionOf(Browser browser) {
    return browser.cookie("trappa-session");
  }
}
