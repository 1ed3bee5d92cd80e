package no.trappa.engine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every fault has its words")
class FaultTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void inEachLanguageForEachCodeAndNoOther(Language language) {
    var codes =
        Arrays.stream(FaultCode.values())
            .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toCollection(TreeSet::new));
    codes.addAll(Set.of("cure.did-you-mean", "cure.one-of", "cure.there-are-none"));
    assertThat(FaultTexts.bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void andTheSameThingsAreSpokenOfInEachLanguage(FaultCode code) {
    var message = FaultTexts.message(code);
    var places = places(message.nb());
    assertThat(places(message.nn())).isEqualTo(places);
    assertThat(places(message.en())).isEqualTo(places);
  }

  @Test
  void andWhatAFileSaysCannotSteerTheTerminalItIsShownIn() {
    var message = FaultTexts.message(FaultCode.NOT_AN_ID, "a\u001b[2Jb\nc");
    assertThat(message.en()).startsWith("\"a [2Jb c\" is not a valid id.");
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
