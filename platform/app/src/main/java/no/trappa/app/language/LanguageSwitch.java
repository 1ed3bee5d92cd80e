package no.trappa.app.language;

import no.trappa.api.value.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the language a reader picked and leads back to the page it was picked on. */
@Controller
class LanguageSwitch {

  @GetMapping("/language/{tag}")
  ResponseEntity<Void> choose(
      @PathVariable String tag, @RequestParam(defaultValue = "/") String back) {
    var language = Language.withTag(tag).orElse(Languages.DEFAULT);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, Languages.choice(language).toString())
        .location(WayBack.within(back))
        .build();
  }
}
