package no.trappa.app.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Phase;
import no.trappa.app.access.Account;
import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Kari is signed in and uses the views of the whole host, over an empty database.
 *
 * <p>Who is signed in is kept in a place that all hosts of one JVM share and the last one to start
 * takes over. So each class starts its own, whatever other tests have started meanwhile.
 */
@SpringBootTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@WithMockUser(username = "kari", roles = "FACILITATOR")
@Import(FacilitatorAtWork.Kari.class)
public abstract class FacilitatorAtWork extends SpringBrowserlessTest {

  protected static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  /** A collaboration of three, in the pre-project. */
  protected static Collaboration threeMunicipalities(Collaborations collaborations) {
    var created =
        collaborations.create(
            "Fjordbyen", new Phase.Id("pre-project"), Ambition.LIMITED, Optional.empty());
    return collaborations.save(
        created.withMembers(
            List.of(
                member("fjellheim", "Fjellheim kommune", 12_400),
                member("storelv", "Storelv kommune", 31_800),
                member("ytre-sund", "Ytre Sund kommune", 4_200))));
  }

  protected void press(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  /** Presses one of several alike, by what it is called for those who do not see it. */
  protected void pressFor(String name) {
    test(find(Button.class).all().stream()
            .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
            .findFirst()
            .orElseThrow())
        .click();
  }

  protected String title() {
    return find(H1.class).single().getText();
  }

  /** Everything that stands on the page, for a reader. */
  protected String page() {
    return words((Component) getCurrentView());
  }

  /** Asks for a page, and is told that it is not for this reader. */
  protected String refusalAt(String address) {
    navigate(address, NoAccessView.class);
    return page();
  }

  /** Asks for a page that is not there. */
  protected String notFoundAt(String address) {
    navigate(address, NotFoundView.class);
    return page();
  }

  private static Member member(String id, String name, int inhabitants) {
    return new Member(new Organisation.Id(id), name, inhabitants, LONG_AGO, Optional.empty());
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }

  /** Who signs. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Kari {
    @Bean
    @Primary
    SignedIn kari() {
      var kari =
          new Account(new Account.Id(UUID.randomUUID()), "kari", Set.of(Account.Role.FACILITATOR));
      return () -> Optional.of(kari);
    }
  }
}
