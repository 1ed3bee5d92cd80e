package no.trappa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.signals.Signal;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class StirsTest {

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final Stirs<String> stirs = new Stirs<>(later::add);
  private int drawn;

  @Test
  void threeHundredWhoTapAtOnceAreOneStir() {
    draw("hall", () -> {});

    for (var tap = 0; tap < 300; tap++) {
      stirs.stir("hall");
    }
    pauseEnds();

    assertThat(drawn).isEqualTo(2);
    assertThat(later).isEmpty();
  }

  @Test
  void whatHappensWhileAViewDrawsIsToldOnceMoreWhenItIsDone() {
    draw(
        "hall",
        () -> {
          if (drawn == 2) {
            stirs.stir("hall");
            stirs.stir("hall");
            assertThat(later).isEmpty();
          }
        });
    stirs.stir("hall");

    pauseEnds();
    assertThat(drawn).isEqualTo(2);
    pauseEnds();

    assertThat(drawn).isEqualTo(3);
    assertThat(later).isEmpty();
  }

  @Test
  void eachPlaceIsStirredByItself() {
    draw("hall", () -> {});

    stirs.stir("meeting room");
    pauseEnds();

    assertThat(drawn).isEqualTo(1);
  }

  /** A view that is drawn when it opens, and at each stir. */
  private void draw(String place, Runnable whileDrawing) {
    var signal = stirs.of(place);
    Signal.unboundEffect(() -> {
      signal.get();
      drawn++;
      whileDrawing.run();
    });
  }

  private void pauseEnds() {
    later.remove().run();
  }
}
