package no.trappa.app.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What loading a page costs, as it goes over the wire: compressed, with headers.
 *
 * @param requests how many answers were received
 * @param bytes all of them together
 */
public record Transfer(int requests, long bytes) {

  /** Opens the page with an empty cache and counts until nothing more is asked for. */
  public static Transfer of(Page page, String path) {
    List<Long> lengths = new CopyOnWriteArrayList<>();
    var session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on("Network.loadingFinished", event -> lengths.add(length(event)));
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return new Transfer(lengths.size(), lengths.stream().mapToLong(Long::longValue).sum());
  }

  private static long length(JsonObject event) {
    return event.get("encodedDataLength").getAsLong();
  }
}
