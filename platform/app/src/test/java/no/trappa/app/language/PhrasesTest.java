package no.trappa.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.trappa.api.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PhrasesTest {

  private final Messages messages = new Messages(new PathMatchingResourcePatternResolver());

  @ParameterizedTest
  @CsvSource({"NB, 4. mars 2026", "NN, 4. mars 2026", "EN, 4 March 2026"})
  void everyLanguageWritesTheDayFirst(Language language, String day) {
    assertThat(messages.in(language).say(LocalDate.of(2026, 3, 4))).isEqualTo(day);
  }
}
