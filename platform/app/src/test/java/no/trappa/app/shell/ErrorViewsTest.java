package no.trappa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.Test;

class ErrorViewsTest extends FacilitatorAtWork {

  @Test
  void anUnknownAddressIsExplainedInTheReadersLanguage() {
    UI.getCurrent().setLocale(Language.NN.locale());
    navigate("there/is/nothing", NotFoundView.class);
    assertThat(page()).contains("Vi finn ikkje sida").contains("Til framsida");
  }

  @Test
  void anUnknownCollaborationIsNotFoundEither() {
    navigate("collaborations/no-such-thing", NotFoundView.class);
    assertThat(page()).contains("Vi finner ikke siden");
  }
}
