package no.trappa.app.look;

import no.trappa.app.language.WayBack;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers light or dark and leads back to the page it was picked on. */
@Controller
class ThemeSwitch {

  @GetMapping("/theme/{tag}")
  ResponseEntity<Void> choose(
      @PathVariable String tag, @RequestParam(defaultValue = "/") String back) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, Theme.withTag(tag).orElse(Theme.AUTO).choice().toString())
        .location(WayBack.within(back))
        .build();
  }
}
