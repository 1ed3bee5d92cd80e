package no.trappa.app.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Card;
import no.trappa.api.definition.Setting;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.app.language.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CardTextsTest {

  private static final LocalDate CHECKED = LocalDate.of(2026, 3, 1);

  @Test
  void aLegalCardMustBeAssessedByALawyerAndSaysThatNobodyHasReviewedIt() {
    assertThat(shown(Card.Kind.LEGAL, Optional.empty(), CHECKED))
        .contains("Må vurderes av en jurist", "Ingen med juridisk kompetanse")
        .contains("Sist kontrollert 1. mars 2026")
        .doesNotContain("Må kontrolleres på nytt");
  }

  @Test
  void whoeverReviewedItIsNamed() {
    assertThat(shown(Card.Kind.LEGAL, Optional.of("Kari Nordmann, advokat"), CHECKED))
        .contains("Må vurderes av en jurist", "Gjennomgått av Kari Nordmann, advokat")
        .doesNotContain("Ingen med juridisk kompetanse");
  }

  @Test
  void anOldCardMustBeCheckedAgain() {
    assertThat(shown(Card.Kind.BACKGROUND, Optional.empty(), CHECKED.plusYears(1)))
        .doesNotContain("Må kontrolleres på nytt");
    assertThat(shown(Card.Kind.BACKGROUND, Optional.empty(), CHECKED.plusYears(1).plusDays(1)))
        .contains("Må kontrolleres på nytt")
        .doesNotContain("jurist");
  }

  @Test
  void wordsAreNeverMarkup() {
    assertThat(shown(Card.Kind.MODEL, Optional.empty(), CHECKED)).contains("Les <b>dette</b>.");
  }

  private static String shown(Card.Kind kind, Optional<String> reviewer, LocalDate today) {
    var source =
        new Card.Source(
            Text.same("Kommuneloven"),
            "Lovdata",
            Optional.of(LocalDate.of(2018, 6, 22)),
            Optional.of("javascript:alert(1)"));
    var card =
        new Card(
            new Card.Id("law"),
            kind,
            Text.same("Lov"),
            Text.same("Les <b>dette</b>.\n\nSpør."),
            Setting.ANY,
            List.of(),
            List.of(source),
            CHECKED,
            reviewer,
            Period.ofMonths(12),
            List.of());
    try (var context = new AnnotationConfigApplicationContext(Messages.class)) {
      var element =
          new CardTexts(context.getBean(Messages.class).in(Language.NB), today)
              .of(card)
              .getElement();
      assertThat(element.getOuterHTML()).doesNotContain("javascript:");
      return element.getTextRecursively();
    }
  }
}
