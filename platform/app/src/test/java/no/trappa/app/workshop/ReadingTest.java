package no.trappa.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private static final Kind NUMBER =
      new Kind.Quantity(Text.same("kr"), Optional.empty(), Optional.empty());
  private static final Kind WORDS = new Kind.FreeText(80);
  private static final Kind OPTIONS = new Kind.Choice(List.of(), true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12", "2,5|5/2", "2.5|5/2", "1 250|1250", "1\u00a0250,5|2501/2", "−3|-3"})
  void aNumberIsReadAsPeopleWriteIt(String written, String exact) {
    assertThat(read(NUMBER, written, ""))
        .isEqualTo(new Reading.Answer(new AnswerValue.Quantity(Fraction.parse(exact))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tolv", "1/3", "1e9", "1.250,5", "--1", "NaN"})
  void whatCouldMeanSomethingElseIsNoNumber(String written) {
    assertThat(read(NUMBER, written, "")).isInstanceOf(Reading.Unclear.class);
  }

  @Test
  void aQuestionMarkAmongWordsIsAWord() {
    assertThat(read(WORDS, "?", "")).isEqualTo(new Reading.Answer(new AnswerValue.Words("?")));
  }

  @Test
  void blanksAreNothing() {
    assertThat(read(WORDS, "  ", "")).isEqualTo(new Reading.Nothing());
  }

  @Test
  void anOptionOfAnUnreadableNameIsUnclear() {
    assertThat(read(OPTIONS, "DROP TABLE", "")).isInstanceOf(Reading.Unclear.class);
  }

  @Test
  void bothBoxesAtOnceAreUnclear() {
    assertThat(read(NUMBER, "", "?-")).isInstanceOf(Reading.Unclear.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NB|2,5", "NN|2,5", "EN|2.5"})
  void aNumberIsWrittenAsTheLanguageDoes(Language language, String written) {
    assertThat(Filled.of(new AnswerValue.Quantity(Fraction.of(5, 2)), language).answer())
        .isEqualTo(written);
  }

  private static Reading read(Kind kind, String answer, String instead) {
    return Reading.of(kind, Filled.sent(kind, List.of(answer), instead, ""));
  }
}
