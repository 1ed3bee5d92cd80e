package no.trappa.app.language;

import java.net.URI;
import java.net.URISyntaxException;

/** The page a reader came from: always one of ours, so that no link can lead elsewhere by us. */
public final class WayBack {

  private static final URI HOME = URI.create("/");

  private WayBack() {}

  /** The address when it is a path of this site, else the first page. */
  public static URI within(String address) {
    try {
      var uri = new URI(address);
      return isPath(address) && uri.getAuthority() == null && !uri.isAbsolute() ? uri : HOME;
    } catch (URISyntaxException _) {
      return HOME;
    }
  }

  private static boolean isPath(String address) {
    return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
  }
}
