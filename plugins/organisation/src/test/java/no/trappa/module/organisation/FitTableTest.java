package no.trappa.module.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Ambition;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The fit of each form on each criterion")
class FitTableTest {

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void isThereOnceForEveryFormThatCanDeliver(Criterion criterion) {
    assertThat(FitTable.all(criterion))
        .extracting(Fit::model)
        .containsExactlyElementsOf(Models.ranked(Ambition.LIMITED));
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void tellsTheFormsApart(Criterion criterion) {
    var levels = FitTable.all(criterion).stream().map(Fit::level).distinct().toList();

    assertThat(levels).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Collections.max(levels) - Collections.min(levels)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void hasAShortReasonInEveryLanguage() {
    for (var language : Language.values()) {
      assertThat(sentences(language)).allSatisfy(this::isShort);
    }
  }

  private void isShort(String sentence) {
    assertThat(Arrays.asList(sentence.split(" "))).hasSizeBetween(2, 20);
  }

  private static List<String> sentences(Language language) {
    return Stream.of(Criterion.values())
        .flatMap(criterion -> FitTable.all(criterion).stream())
        .flatMap(fit -> Stream.of(fit.because().in(language).split("(?<=\\.) ")))
        .toList();
  }
}
