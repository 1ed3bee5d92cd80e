package no.trappa.loadtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import no.trappa.loadtest.wire.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080"})
  void thisMachineMayBePutUnderLoad(String address) {
    assertThat(Target.of(URI.create(address)).port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.1:8080", "http://[2001:db8::1]:8080"})
  void anotherMachineMayNot(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(URI.create(address)))
        .withMessageContaining("Load is put on this machine only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8080", "http://localhost", "/j"})
  void whatIsNoAddressIsToldSo(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(URI.create(address)))
        .withMessageContaining("is no address such as http://localhost:8080");
  }
}
