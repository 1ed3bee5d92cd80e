package no.trappa.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColoursCanBeReadTest {

  private static final double WORDS = 4.5;
  private static final double SHAPES = 3;
  private final Tokens tokens = Tokens.read();

  static Stream<Arguments> wordsAndWhatTheyStandOn() {
    var everywhere =
        Stream.of("ground", "surface", "sunken")
            .flatMap(ground ->
                Stream.of("ink", "muted", "accent", "warm", "good", "wait", "bad")
                    .map(words -> Arguments.of(words, ground)));
    var badges =
        Stream.of("good", "wait", "bad", "accent", "warm")
            .flatMap(name -> Stream.of(Arguments.of(name, name + "-soft"), ink(name + "-soft")));
    var marks =
        Stream.concat(
            IntStream.rangeClosed(0, 4)
                .mapToObj(level -> Arguments.of("on-level-" + level, "level-" + level)),
            Stream.of(
                Arguments.of("on-level-none", "level-none"),
                Arguments.of("on-accent", "accent"),
                Arguments.of("on-accent", "accent-strong"),
                Arguments.of("on-warm", "warm")));
    return Stream.of(everywhere, badges, marks).flatMap(pairs -> pairs);
  }

  @ParameterizedTest
  @MethodSource("wordsAndWhatTheyStandOn")
  void wordsStandOutByDay(String words, String ground) {
    assertThat(contrast(words, ground, Theme.LIGHT)).isGreaterThanOrEqualTo(WORDS);
  }

  @ParameterizedTest
  @MethodSource("wordsAndWhatTheyStandOn")
  void wordsStandOutByNight(String words, String ground) {
    assertThat(contrast(words, ground, Theme.DARK)).isGreaterThanOrEqualTo(WORDS);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void edgesAndFocusStandOut(Theme theme) {
    assertThat(contrast("line-strong", "surface", theme)).isGreaterThanOrEqualTo(SHAPES);
    assertThat(contrast("focus", "ground", theme)).isGreaterThanOrEqualTo(SHAPES);
    assertThat(contrast("focus", "surface", theme)).isGreaterThanOrEqualTo(SHAPES);
  }

  /** Lightness alone tells the order, so colour vision does not matter. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void levelsGoOneWayFromLowToHigh(Theme theme) {
    var steps =
        IntStream.range(0, 4)
            .mapToObj(level -> contrast("level-" + level, "level-" + (level + 1), theme));
    assertThat(steps).allSatisfy(step -> assertThat(step).isGreaterThan(1.2));
    var lightness =
        IntStream.rangeClosed(0, 4)
            .mapToObj(level -> tokens.colour("level-" + level, theme).luminance())
            .toList();
    assertThat(theme == Theme.DARK ? lightness : lightness.reversed()).isSorted();
  }

  private double contrast(String words, String ground, Theme theme) {
    return tokens.colour(words, theme).contrastTo(tokens.colour(ground, theme));
  }

  private static Arguments ink(String ground) {
    return Arguments.of("ink", ground);
  }
}
