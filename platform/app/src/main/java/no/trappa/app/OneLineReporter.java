package no.trappa.app;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the host does not start, where the framework would say it in fifty. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineReporter implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var known = CannotStart.because(failure);
    known.ifPresent(reason -> System.err.println("trappa: " + reason.getMessage()));
    return known.isPresent();
  }
}
