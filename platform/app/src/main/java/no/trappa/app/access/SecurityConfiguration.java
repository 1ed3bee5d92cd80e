package no.trappa.app.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** No inline script or style, nothing from elsewhere, and nobody's frame. */
  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain participantsPages(HttpSecurity http) {
    return http.securityMatcher(OpenPaths.participants())
        // Nobody signs in here, so that all that is left is what every answer tells the browser.
        .anonymous(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        // Their forms carry a token that follows from the participant's cookie.
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT)))
        .build();
  }

  @Bean
  AuthenticationManager authenticationManager(
      AccountTable table, PasswordEncoder encoder, Patience patience) {
    var passwords =
        new DaoAuthenticationProvider(name ->
            table
                .named(name)
                .map(row -> new AccountUser(row.account(), row.password()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account")));
    passwords.setPasswordEncoder(encoder);
    return new ProviderManager(new PatientSignIn(passwords, patience));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  Patience patience(Clock clock) {
    return new Patience(clock);
  }
}
