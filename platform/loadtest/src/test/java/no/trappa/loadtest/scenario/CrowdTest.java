package no.trappa.loadtest.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {

  private final Errors errors = new Errors();

  @Test
  void everybodyDoesItOnce() throws Exception {
    var came = ConcurrentHashMap.<Integer>newKeySet();

    Crowd.together(Crowd.MOST, errors, came::add);

    assertThat(came).hasSize(Crowd.MOST);
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void whatFailsForOneIsNotedAndTheOthersGoOn() throws Exception {
    Crowd.together(
        3,
        errors,
        person -> {
          if (person == 1) {
            throw new IllegalStateException("no network");
          }
        });

    assertThat(errors.all())
        .singleElement()
        .extracting(Exception::getMessage)
        .isEqualTo("no network");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, Crowd.MOST + 1})
  void itHasItsBounds(int people) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Crowd.together(people, errors, _ -> {}))
        .withMessage("A crowd has 1 to 1000 people, not " + people + ".");
  }
}
