package no.trappa.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {

  private static final String PASSWORD = "the stairs go up";

  private final Browser browser;
  private final AccountTable table;
  private final Passwords passwords;
  private final String name = "ingrid-" + UUID.randomUUID();

  SignInTest(
      @Autowired AccountTable table,
      @Autowired PasswordEncoder encoder,
      @Autowired Passwords passwords,
      @LocalServerPort int port) {
    browser = new Browser(port);
    this.table = table;
    this.passwords = passwords;
    var account =
        new Account(new Account.Id(UUID.randomUUID()), name, Set.of(Account.Role.FACILITATOR));
    table.add(account, String.valueOf(encoder.encode(PASSWORD)), true, Instant.EPOCH);
  }

  @Test
  void thePageIsOurs() {
    var page = browser.open("/login");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("look/base.css").doesNotContain("Please sign in");
  }

  @Test
  void whoeverKnowsThePasswordIsLedToThePageTheyAskedFor() {
    browser.open("/account/password");

    var answer = signIn(name, PASSWORD);

    assertThat(Browser.leadsTo(answer)).startsWith("/account/password");
    assertThat(browser.open("/account/password").statusCode()).isEqualTo(200);
  }

  @Test
  void letterCaseOfTheNameDoesNotMatter() {
    assertThat(Browser.leadsTo(signIn(name.toUpperCase(Locale.ROOT), PASSWORD))).isEqualTo("/");
  }

  @Test
  void aWrongPasswordLeadsBackAndSignsNobodyIn() {
    assertThat(Browser.leadsTo(signIn(name, "guess"))).isEqualTo("/login?error");
    assertThat(Browser.leadsTo(browser.open("/account/password"))).isEqualTo("/login");
  }

  @Test
  void aNameNobodyHasIsToldTheSameAsAWrongPassword() {
    assertThat(Browser.leadsTo(signIn("nobody-" + name, PASSWORD))).isEqualTo("/login?error");
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
    for (int i = 0; i < 5; i++) {
      signIn(name, "guess " + i);
    }

    assertThat(Browser.leadsTo(signIn(name, PASSWORD))).matches("/login\\?wait=[1-5]");
  }

  @Test
  void aBrowserIsKnownAgainWhenTheHostHasForgottenItsSession() {
    signIn(name, PASSWORD);

    browser.loseSession();

    assertThat(browser.open("/account/password").statusCode()).isEqualTo(200);
  }

  @Test
  void aChangedPasswordEndsThat() {
    signIn(name, PASSWORD);
    passwords.reset(table.named(name).orElseThrow().account());

    browser.loseSession();

    assertThat(Browser.leadsTo(browser.open("/account/password"))).isEqualTo("/login");
  }

  @Test
  void theCookiesAreOutOfReachForScriptsAndOtherSites() {
    var cookies = signIn(name, PASSWORD).headers().allValues("Set-Cookie");

    assertThat(cookies)
        .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
        .containsExactlyInAnyOrder("trappa-session", "trappa-signed-in");
    assertThat(cookies)
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
  }

  private HttpResponse<String> signIn(String who, String password) {
    return browser.submit("/login", Map.of("username", who, "password", password));
  }
}
