package no.trappa.app.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks Spring Security, on the thread that serves the page. */
@Component
final class CurrentAccount implements SignedIn {

  @Override
  public Optional<Account> account() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(AccountUser.class::isInstance)
        .map(user -> ((AccountUser) user).account());
  }
}
