package no.trappa.app.access;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Knows a facilitator's browser again when the host was restarted or the browser crashed, so that a
 * meeting goes on, on the projector too.
 *
 * <p>For a day: a laptop in a meeting room may be lent to somebody else. A changed password ends it
 * at once, because the cookie is signed with the password as it is kept.
 */
@Configuration(proxyBeanMethods = false)
class KnownAgain {

  private static final Duration FOR = Duration.ofDays(1);
  private static final String COOKIE = "trappa-signed-in";

  @Bean
  TokenBasedRememberMeServices signedInAgain(AccountTable table, SignInKey key) {
    var services =
        new TokenBasedRememberMeServices(
            key.secret(),
            name ->
                table
                    .named(name)
                    .map(row -> new AccountUser(row.account(), row.password()))
                    .orElseThrow(() -> new UsernameNotFoundException("no such account")));
    services.setAlwaysRemember(true);
    services.setCookieName(COOKIE);
    services.setTokenValiditySeconds((int) FOR.toSeconds());
    services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    return services;
  }
}
