package no.trappa.verifier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.value.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The readability figure")
class LixTest {

  @Test
  void isTheWordsInASentenceAndThePercentageOfLongOnes() {
    // Ten words, two sentences, two words of more than six letters.
    var lix = Lix.of("Hver kommune får igjen det den betaler. Ingen mister noe.");
    assertThat(lix).isEqualTo(new Lix(10, 2, 2));
    assertThat(lix.value()).isEqualTo(Fraction.of(25));
  }

  @Test
  void takesAHeadingAsASentence() {
    assertThat(Lix.of("Gevinst for alle")).isEqualTo(new Lix(3, 1, 1));
  }

  @Test
  void keepsADateAndACompoundTogether() {
    assertThat(Lix.of("IKT-samarbeidet har frist 1. mars. Så er det slutt: ferdig"))
        .isEqualTo(new Lix(10, 3, 1));
  }

  @Test
  void addsUpOverTexts() {
    assertThat(Lix.of("Kort sagt.").plus(Lix.of("Gjennomføringen.")).value())
        .isEqualTo(Fraction.of(3, 2).plus(Fraction.of(100, 3)));
    assertThat(Lix.NONE.value()).isEqualTo(Fraction.ZERO);
  }
}
