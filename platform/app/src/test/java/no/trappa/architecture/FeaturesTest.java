package no.trappa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.app.TrappaApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class FeaturesTest {

  @Test
  void featuresKnowEachOtherByTheirFrontDoorsAndWithoutCircles() {
    ApplicationModules.of(TrappaApplication.class).verify();
  }

  @Test
  void aFeatureThatReachesIntoAnotherIsNoted() {
    var host = ApplicationModules.of("no.trappa.architecture.fixture.modules", location -> true);

    assertThat(host.detectViolations().hasViolations()).isTrue();
  }
}
