package no.trappa.app.settings;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this host: the configured address, or else this machine's on its network. */
@Component
public class PublicAddress {

  private final TrappaSettings settings;
  private final Environment environment;

  PublicAddress(TrappaSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** The address without a path or a slash at its end. */
  public URI uri() {
    return settings
        .publicUrl()
        .map(uri -> URI.create(uri.toString().replaceAll("/+$", "")))
        .orElseGet(() -> onThisMachine(networkAddress().orElse("localhost")));
  }

  /** The full address of a path that starts with a slash. */
  public URI of(String path) {
    return URI.create(uri() + path);
  }

  /** The address on the machine itself. */
  public URI local() {
    return onThisMachine("localhost");
  }

  private URI onThisMachine(String name) {
    var port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return URI.create("http://" + name + ":" + port);
  }

  private static Optional<String> networkAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(PublicAddress::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException e) {
      return Optional.empty();
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }
}
