package no.trappa.loadtest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {

  private final Times times = new Times();

  @Test
  void aPercentileIsATimeThatWasMeasured() {
    for (var millisecond = 100; millisecond > 0; millisecond--) {
      times.add(millisecond * 1_000_000L);
    }

    assertThat(times.percentile(50)).isEqualTo(50);
    assertThat(times.percentile(95)).isEqualTo(95);
    assertThat(times.percentile(100)).isEqualTo(100);
    assertThat(times.percentile(0)).isEqualTo(1);
  }

  @Test
  void ofNothingThereIsNoPercentile() {
    assertThat(times.percentile(95)).isNaN();
  }
}
