package no.trappa.loadtest.phone;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.loadtest.wire.Browser;
import no.trappa.loadtest.wire.EventStream;
import no.trappa.loadtest.wire.Request;
import no.trappa.loadtest.wire.Target;

/** A participant's phone: it joins, opens screens, taps and follows the room. */
public final class Phone implements AutoCloseable {

  private final Browser browser;
  private final Map<String, Long> seen = new HashMap<>();
  private Optional<EventStream> stream = Optional.empty();

  private Phone(Browser browser) {
    this.browser = browser;
  }

  /** Opens the first page, chooses, and joins; what they choose follows from their number. */
  public static Phone join(Target target, String code, int number) throws IOException {
    return join(target, code, doors -> doors.choice(number));
  }

  /** As {@link #join(Target, String, int)}, in this role. */
  public static Phone join(Target target, String code, int number, String role) throws IOException {
    return join(target, code, doors -> doors.choice(number, role));
  }

  private static Phone join(Target target, String code, Function<Doors, Map<String, String>> choice)
      throws IOException {
    var browser = new Browser(target);
    var doors = Doors.on(browser.open("/j/" + code).body());
    browser.ask(Request.form("/j/" + code, choice.apply(doors))).expect(302);
    return new Phone(browser);
  }

  /** The screen they come to after joining, or left off at. */
  public Screen resume() throws IOException {
    return noted(Screen.on(browser.open("/p").body()));
  }

  public Screen open(int number) throws IOException {
    return noted(Screen.on(browser.open("/p/q/" + number).body()));
  }

  /** A tap on this part, which follows the answer the phone knows of. */
  public Tap tap(Screen screen, Screen.Part part, String answer) {
    return Tap.on(screen, part, answer, seen.getOrDefault(part.question(), 0L));
  }

  /** Sends a tap and waits for its receipt. */
  public Receipt send(Screen screen, Tap tap) throws IOException {
    var request = Request.json("/p/taps", tap.json()).with("X-Trappa-Key", screen.key());
    var receipt = Receipt.in(browser.ask(request).expect(200).body());
    seen.put(tap.question(), receipt.revision());
    return receipt;
  }

  /** Follows the room from now on; the stream's first event is how things stand. */
  public EventStream follow() throws IOException {
    leave();
    var opened = browser.follow("/p/events");
    stream = Optional.of(opened);
    return opened;
  }

  /** Loses its network: both connections are gone without a word. */
  public void drop() {
    browser.drop();
    leave();
  }

  @Override
  public void close() {
    drop();
  }

  private void leave() {
    stream.ifPresent(EventStream::close);
    stream = Optional.empty();
  }

  private Screen noted(Screen screen) {
    screen.parts().forEach(part -> seen.merge(part.question(), part.seen(), Math::max));
    return screen;
  }
}
