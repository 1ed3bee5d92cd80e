package no.trappa.app.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A module's jar, put together file by file. */
final class ModuleJar {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A jar with nothing in it. */
  static ModuleJar empty() {
    return new ModuleJar();
  }

  /** A jar with a small module that is in order. */
  static ModuleJar of(String id, String version) {
    return empty().with("module.yaml", SmallModule.yaml(id, version));
  }

  ModuleJar with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ModuleJar with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** The same jar with a logic class that is compiled from this source. */
  ModuleJar withLogic(String className, String source) {
    Compiled.classes(className, source)
        .forEach((name, bytes) -> with(name.replace('.', '/') + ".class", bytes));
    return with("META-INF/services/no.trappa.api.logic.ModuleLogic", className + "\n");
  }

  void writeTo(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
