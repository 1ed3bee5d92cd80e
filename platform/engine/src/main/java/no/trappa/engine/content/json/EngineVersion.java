package no.trappa.engine.content.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import no.trappa.api.value.Version;

/** Which engine worked something out, as the build says. */
public final class EngineVersion {

  public static final Version CURRENT = read();

  private EngineVersion() {}

  private static Version read() {
    var name = "engine.properties";
    try (var stream = Objects.requireNonNull(EngineVersion.class.getResourceAsStream(name), name)) {
      var properties = new Properties();
      properties.load(stream);
      return Version.parse(properties.getProperty("version"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
