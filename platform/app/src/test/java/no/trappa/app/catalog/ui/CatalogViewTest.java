package no.trappa.app.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class CatalogViewTest extends SpringBrowserlessTest {

  @TempDir static Path modules;

  @DynamicPropertySource
  static void oneFileThatIsNoModule(DynamicPropertyRegistry properties) throws IOException {
    Files.writeString(modules.resolve("broken.jar"), "no archive");
    properties.add("trappa.modules", modules::toString);
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void theAdministratorSeesWhatIsBrokenAndWhy() {
    UI.getCurrent().navigate("modules");

    assertThat(getCurrentView()).isInstanceOf(CatalogView.class);
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains("broken.jar", "Har feil", "vocabulary.yaml", "I bruk");
  }

  @Test
  @WithMockUser(roles = "FACILITATOR")
  void aFacilitatorIsRefused() {
    UI.getCurrent().navigate("modules");

    assertThat(getCurrentView()).isNotInstanceOf(CatalogView.class);
  }
}
