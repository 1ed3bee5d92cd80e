package no.trappa.verifier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.trappa.api.value.Language;
import no.trappa.engine.content.Source;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.Jar;
import no.trappa.verifier.place.Places;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A module's texts")
class WordingCheckTest {

  @Test
  void areFineWhenTheyAreShortAndSayWhatCanBeSeen() {
    assertThat(check(Jar.MODULE)).isEmpty();
  }

  @Nested
  @DisplayName("have sentences")
  class SentencesOf {

    @Test
    void of25WordsAndNoMore() {
      assertThat(check(withBasis(words(25) + "."))).isEmpty();
      var fault = check(withBasis(words(26) + ".")).getFirst();
      assertThat(fault.code()).isEqualTo(FaultCode.LONG_SENTENCE);
      assertThat(fault.line(Language.EN))
          .startsWith("module.yaml:12:44: publisher.basis.en: The sentence in en has 26 words,")
          .contains("and the most is 25. Divide it: \"ord ord");
    }

    @Test
    void ofWhichTheLongestIsToldFirst() {
      var twice = withBasis(words(26) + ". " + words(40) + ".");
      assertThat(check(twice))
          .extracting(fault -> fault.message().nb().substring(0, 30))
          .containsExactly("Setningen på en har 40 ord, og", "Setningen på en har 26 ord, og");
    }
  }

  @Nested
  @DisplayName("ask")
  class Asking {

    @Test
    void in30WordsAndNoMore() {
      var long30 = words(20) + ". " + words(10) + "?";
      assertThat(check(asking(long30))).isEmpty();
      assertThat(check(asking("ord " + long30)))
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.LONG_QUESTION);
            assertThat(fault.path()).isEqualTo("groups.first.indicators.gain.question.nb");
          });
    }
  }

  @Nested
  @DisplayName("of levels")
  class Levels {

    @Test
    void nameWhatCanBeSeenInEveryLanguage() {
      var vague =
          Jar.MODULE.replace(
              "{nb: Alt, nn: Alt, en: All}",
              "{nb: Det er gode rutiner, nn: Det blir jamleg følgt opp, en: Roles are Clear}");
      assertThat(check(vague))
          .allMatch(fault -> fault.code() == FaultCode.VAGUE_WORD)
          .extracting(fault -> fault.message().en().substring(0, 16))
          .containsExactly("\"gode\" in nb doe", "\"jamleg\" in nn d", "\"Clear\" in en do");
    }

    @Test
    void mayHoldAWordInWhichAVagueOneIsHidden() {
      var fine =
          Jar.MODULE.replace(
              "{nb: Alt, nn: Alt, en: All}",
              "{nb: Rådet har godkjent planen, nn: Planen er godteken, en: The goods are cleared}");
      assertThat(check(fine)).isEmpty();
    }

    @Test
    void areHeldToMoreThanWhatElseIsSaid() {
      assertThat(check(withBasis("Ofte god."))).isEmpty();
    }
  }

  @Nested
  @DisplayName("taken together")
  class Together {

    @Test
    void areRefusedWhereTheyAreHardToRead() {
      var hard = "Interkommunale samarbeidsorganisasjoner forutsetter ansvarsavklaring. ";
      var faults = check(withBasis(hard.repeat(60)));
      assertThat(faults)
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.HARD_TO_READ);
            assertThat(fault.message().en()).contains("LIX").contains("publisher.basis.en (104)");
          });
    }

    @Test
    void areLeftInPeaceWhereTheyAreFewWords() {
      assertThat(check(withBasis("Interkommunale samarbeidsorganisasjoner."))).isEmpty();
    }

    @Test
    void areReadAsEasyWhereSentencesAndWordsAreShort() {
      assertThat(check(withBasis("Vi sier det kort. ".repeat(80)))).isEmpty();
    }
  }

  private static String words(int number) {
    return String.join(" ", Collections.nCopies(number, "ord"));
  }

  private static String asking(String nb) {
    return Jar.MODULE.replace("{nb: Hva?", "{nb: \"" + nb + "\"");
  }

  private static String withBasis(String en) {
    return Jar.MODULE.replace("en: Experience.", "en: \"" + en + "\"");
  }

  private static List<Fault> check(String module) {
    return WordingCheck.check(Places.in(Source.of("module.yaml", module)));
  }
}
