package no.trappa.engine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever writes a word that is not known")
class CureTest {

  private static final List<String> ROLES = List.of("director", "accountant", "manager");

  @Test
  void isAskedWhetherTheCloseOneWasMeant() {
    assertThat(Cure.instead("acountant", ROLES).en()).isEqualTo("Did you mean \"accountant\"?");
    assertThat(Cure.instead("driector", ROLES).nb()).isEqualTo("Mente du «director»?");
  }

  @Test
  void isToldWhatThereIsWhenNoneIsClose() {
    assertThat(Cure.instead("x", ROLES).en())
        .isEqualTo("It can be: director, accountant, manager.");
  }

  @Test
  void isNotToldMoreThanOneReads() {
    var many = IntStream.range(0, 50).mapToObj(number -> "role-number-" + number).toList();
    assertThat(Cure.instead("x", many).en()).endsWith("role-number-11 ….");
  }

  @Test
  void swapsTwoLettersInOneStep() {
    assertThat(Cure.distance("gian", "gain")).isEqualTo(1);
    assertThat(Cure.distance("", "gain")).isEqualTo(4);
    assertThat(Cure.distance("gain", "gain")).isZero();
  }
}
