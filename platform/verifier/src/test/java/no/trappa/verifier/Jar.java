package no.trappa.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar made for a test, with whatever in it. */
public final class Jar {

  public static final String MODULE =
      """
      format: trappa-module/1
      id: small
      version: 1.0.0
      api: "[1,2)"
      title: {nb: Liten, nn: Liten, en: Small}
      summary: {nb: Kort., nn: Kort., en: Short.}
      publisher:
        name: Someone
        licence: Apache-2.0
        contact: post@example.org
        sells: false
        basis: {nb: Erfaring., nn: Røynsle., en: Experience.}
      score: minimum
      scales:
        steps: {kind: ordinal, levels: [0, 1]}
      groups:
        - id: first
          title: {nb: Først, nn: Først, en: First}
          score: minimum
          indicators:
            - id: gain
              title: {nb: Gevinst, nn: Gevinst, en: Gain}
              kind: level
              scale: steps
              question: {nb: Hva?, nn: Kva?, en: What?}
              levels:
                - {value: 0, text: {nb: Intet, nn: Inkje, en: Nothing}}
                - {value: 1, text: {nb: Alt, nn: Alt, en: All}}
              respondents: {responsible: director}
              across: minimum
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public static Jar good() {
    return new Jar().with("module.yaml", MODULE);
  }

  public Jar with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Jar with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /** The compiled class of a test, under its own name. */
  public Jar with(Class<?> type) throws IOException {
    var name = type.getName().replace('.', '/') + ".class";
    try (var stream = type.getClassLoader().getResourceAsStream(name)) {
      return with(name, Objects.requireNonNull(stream).readAllBytes());
    }
  }

  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  public Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("module.jar"), bytes());
  }
}
