package no.trappa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

  @Test
  void keepsWhereItFailedUnderItsReference(CapturedOutput log) {
    var reference = FailureLog.keep("evaluations", new IllegalStateException("no such page"));

    assertThat(log).contains(reference, "at evaluations", "no such page", "FailureLogTest");
  }

  @Test
  void doesNotRepeatWhatWasToBeStored(CapturedOutput log) {
    var told = new SQLException("Failing row contains (3, We have no plan.)", "23502");

    FailureLog.keep("p/taps", new DataIntegrityViolationException("We have no plan.", told));

    assertThat(log)
        .contains("DataIntegrityViolationException", "SQLException 23502", "FailureLogTest")
        .doesNotContain("We have no plan.");
  }

  @Test
  void doesNotRepeatTheCodeThatPeopleJoinWith(CapturedOutput log) {
    FailureLog.keep("/j/KMR472/qr.svg", new IllegalStateException("no picture"));

    assertThat(log).contains("at /j/…/qr.svg").doesNotContain("KMR472");
  }
}
