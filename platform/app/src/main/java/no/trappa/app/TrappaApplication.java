package no.trappa.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start the host. */
@SpringBootApplication
public class TrappaApplication {

  public static void main(String[] arguments) {
    try {
      start(arguments);
    } catch (RuntimeException failure) {
      // What it was has been said by then.
      System.exit(CannotStart.because(failure).map(CannotStart::exitCode).orElse(1));
    }
  }

  static void start(String... arguments) {
    var application = new SpringApplication(TrappaApplication.class);
    application.addListeners(new Folders());
    application.run(arguments);
  }
}
