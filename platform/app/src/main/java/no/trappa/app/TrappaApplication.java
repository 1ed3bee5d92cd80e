package no.trappa.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start the host. */
@SpringBootApplication
public class TrappaApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(TrappaApplication.class, arguments);
  }
}
