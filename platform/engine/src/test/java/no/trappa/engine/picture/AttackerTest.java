package no.trappa.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.trappa.api.answer.AnswerValue;
import no.trappa.engine.example.Words;
import org.junit.jupiter.api.Test;

/** The one who tries to find out is good at it. */
class AttackerTest {

  private static final Said[] PEOPLE = new Said[10];

  static {
    Arrays.setAll(PEOPLE, AttackerTest::someone);
  }

  private static Said someone(int number) {
    return new Said(
        Hall.person("alm", Words.FINANCE, number), new AnswerValue.DontKnow(), Hall.START);
  }

  @Test
  void seesWhoCameBetweenTwoPictures() {
    var attacker = new Attacker(List.of(of(0, 1, 2, 3), of(0, 1, 2, 3, 4)));

    assertThat(attacker.tellsOfFewerThan(2)).isTrue();
    assertThat(attacker.tellsOfFewerThan(1)).isFalse();
  }

  @Test
  void seesWhereRowsAndColumnsCross() {
    // Units 0-3 and 4-6; sides 0-2 with 4, and 3 with 5-6: all but two on one side of the crossing.
    var attacker = new Attacker(List.of(of(0, 1, 2, 3), of(4, 5, 6), of(0, 1, 2, 4)));

    assertThat(attacker.tellsOfFewerThan(2)).isFalse();
    assertThat(attacker.tellsOfFewerThan(3)).isTrue();
  }

  @Test
  void doublesWhatItMustDouble() {
    // Twice the first, less the second and third, tells of 0 alone: only it is in none but one.
    var attacker = new Attacker(List.of(of(0, 1, 2), of(1, 2, 3, 4), of(3, 4)));

    assertThat(attacker.tellsOfFewerThan(2)).isTrue();
  }

  @Test
  void seesNothingInOneSum() {
    assertThat(new Attacker(List.of(of(0, 1, 2))).tellsOfFewerThan(3)).isFalse();
    assertThat(new Attacker(List.of()).tellsOfFewerThan(3)).isFalse();
  }

  private static List<Said> of(int... people) {
    return Arrays.stream(people).mapToObj(number -> PEOPLE[number]).toList();
  }
}
