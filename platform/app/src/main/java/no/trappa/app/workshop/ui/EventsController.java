package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import no.trappa.app.workshop.Rooms;
import no.trappa.app.workshop.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The stream a participant's page follows: first how things stand, then again at each change.
 *
 * <p>It holds its thread until it ends, which is cheap because requests run on virtual threads.
 */
@Controller
class EventsController {

  /** A script cannot see a comment, so the sign of life is an event. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /** However much happens, a page is told at most ten times a second. */
  private static final Duration REST = Duration.ofMillis(100);

  /**
   * So long a stream is held, and up to a tenth more, so that a hall does not come back at once. A
   * phone that went away without a word can be told apart from one that listens only by whether it
   * comes back.
   */
  private static final Duration HELD = Duration.ofMinutes(4);

  private final Rooms rooms;
  private final Presences presences;
  private final Guide guide;
  private final Clock clock;

  EventsController(Rooms rooms, Presences presences, Guide guide, Clock clock) {
    this.rooms = rooms;
    this.presences = presences;
    this.guide = guide;
    this.clock = clock;
  }

  @GetMapping("/p/events")
  void follow(Presence presence, HttpServletResponse response)
      throws IOException, InterruptedException {
    // The seat is taken before the first look, so that nothing falls between the two.
    try (var seat = rooms.enter(presence.participant())) {
      var told = new Telling(new EventWriter(response), guide, presences, presence);
      var end = clock.instant().plus(held());
      var alive = told.room() && told.own();
      while (alive) {
        var news = seat.await(HEARTBEAT);
        alive = clock.instant().isBefore(end) ? tell(told, news) : told.renew();
      }
    }
  }

  private static Duration held() {
    return HELD.plusMillis(ThreadLocalRandom.current().nextLong(HELD.toMillis() / 10));
  }

  private static boolean tell(Telling told, Set<Seat.News> news) throws InterruptedException {
    if (news.isEmpty()) {
      return told.heartbeat();
    }
    if (news.contains(Seat.News.END)) {
      return false;
    }
    var alive = !news.contains(Seat.News.ROOM) || told.room();
    alive = alive && (!news.contains(Seat.News.OWN) || told.own());
    Thread.sleep(REST);
    return alive;
  }
}
