package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The way into an evaluation as a picture for a phone's camera. */
@Controller
class QrCodeController {

  /** Names by which a phone would only reach itself. */
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final TrappaSettings settings;
  private final PublicAddress address;

  QrCodeController(TrappaSettings settings, PublicAddress address) {
    this.settings = settings;
    this.address = address;
  }

  /** Any code is drawn, so that the picture does not tell right codes from wrong ones. */
  @ResponseBody
  @GetMapping(path = "/j/{code:[A-Za-z0-9-]{6,9}}/qr.svg", produces = "image/svg+xml")
  String picture(@PathVariable String code, HttpServletRequest request) {
    return QrCode.svg(home(request) + "/j/" + code);
  }

  private URI home(HttpServletRequest request) {
    return settings.publicUrl().isPresent() || OWN_MACHINE.contains(request.getServerName())
        ? address.uri()
        : ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
  }
}
