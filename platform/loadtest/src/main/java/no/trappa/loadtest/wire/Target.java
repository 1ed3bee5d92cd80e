package no.trappa.loadtest.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where the host under test listens: on this machine, or it is not put under load. */
public record Target(InetAddress address, int port) {

  public Target {
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "Load is put on this machine only, and %s is not a loopback address. Use localhost."
              .formatted(address.getHostAddress()));
    }
  }

  /**
   * Reads an address such as {@code http://localhost:8080}.
   *
   * @throws IllegalArgumentException when it names another machine, none, or no port
   */
  public static Target of(URI uri) {
    if (uri.getHost() == null || uri.getPort() < 1) {
      throw new IllegalArgumentException(
          "\"%s\" is no address such as http://localhost:8080.".formatted(uri));
    }
    try {
      return new Target(InetAddress.getByName(uri.getHost()), uri.getPort());
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("No machine is called " + uri.getHost() + ".", unknown);
    }
  }

  InetSocketAddress socketAddress() {
    return new InetSocketAddress(address, port);
  }
}
