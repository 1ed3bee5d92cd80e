package no.trappa.app.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Map;
import no.trappa.api.value.Language;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class ReadingAModuleTest extends FacilitatorAtWork {

  @Test
  void saysWhoseAdviceItIsAndWhatItAsks() {
    open();
    assertThat(title()).isEqualTo("Forutsetninger");
    assertThat(page())
        .contains("Hvem sine råd er dette?", "lisens")
        .contains("Hva kommunen selv vinner", "Svarer for virksomheten: ")
        .contains("Kreves ved avgrenset ambisjon", "Kreves ved omfattende ambisjon")
        .contains("Dette kan vise det:", "Varsler og styrker", "Tiltak");
  }

  @Test
  void speaksTheReadersLanguage() {
    UI.getCurrent().setLocale(Language.EN.locale());
    open();
    assertThat(page()).contains("Whose advice is this?", "Required for a limited ambition");
  }

  @Test
  void oneThatIsNotThereIsNotFound() {
    assertThat(notFoundAt("modules/no-such-module")).contains("Vi finner ikke siden");
  }

  @Test
  @WithMockUser(username = "ola", roles = "SOMETHING_ELSE")
  void othersAreRefused() {
    assertThat(refusalAt("modules/preconditions")).contains("Du har ikke tilgang");
  }

  private void open() {
    navigate(ModuleView.class, Map.of("module", "preconditions"));
  }
}
