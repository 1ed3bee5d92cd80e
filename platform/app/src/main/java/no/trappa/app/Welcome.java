package no.trappa.app;

import java.util.Optional;
import no.trappa.app.access.Accounts;
import no.trappa.app.access.FirstSignIn;
import no.trappa.app.settings.PublicAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to go once the host is up and, the very first time, how to sign in. */
@Component
class Welcome {

  private final Accounts accounts;
  private final PublicAddress address;

  Welcome(Accounts accounts, PublicAddress address) {
    this.accounts = accounts;
    this.address = address;
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    System.out.println(text(accounts.first()));
  }

  private String text(Optional<FirstSignIn> first) {
    return """

    Trappa is running.

      Here           %s
      Participants   %s
    %s\
    """
        .formatted(address.local(), address.uri(), first.map(Welcome::signIn).orElse(""));
  }

  private static String signIn(FirstSignIn first) {
    return """

      Sign in as     %s
      with password  %s

    The password is shown this once. Change it after signing in.
    """
        .formatted(first.name(), first.password());
  }
}
