package no.trappa.app.workshop.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.stereotype.Component;

/** The time as a participant's own clock shows it. */
@Component
class TimeOfDay {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  private final Clock clock;

  TimeOfDay(Clock clock, TrappaSettings settings) {
    this.clock = clock.withZone(settings.zone());
  }

  String now() {
    return LocalTime.now(clock).format(MINUTES);
  }
}
