package no.trappa.app.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import no.trappa.app.access.Passwords;
import no.trappa.app.access.SignedIn;
import org.springframework.stereotype.Component;

/** Leads whoever was given a password to where they choose one nobody else knows. */
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {

  private final transient SignedIn signedIn;
  private final transient Passwords passwords;

  OwnPasswordFirst(SignedIn signedIn, Passwords passwords) {
    this.signedIn = signedIn;
    this.passwords = passwords;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
  }

  private void beforeEnter(BeforeEnterEvent event) {
    if (!event.getNavigationTarget().equals(PasswordView.class)
        && signedIn.account().filter(passwords::isGiven).isPresent()) {
      event.forwardTo(PasswordView.class);
    }
  }
}
