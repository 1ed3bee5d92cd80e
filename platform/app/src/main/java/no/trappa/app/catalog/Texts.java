package no.trappa.app.catalog;

import java.nio.charset.StandardCharsets;
import no.trappa.engine.content.Source;

/** A file's text, to be kept word for word. */
final class Texts {

  private Texts() {}

  static String of(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }
}
