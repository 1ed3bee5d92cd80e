package no.trappa.module.learning;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.trappa.testkit.Trial;

/** One evaluation of two municipalities, Elvenes and Solheia, told as who answered what. */
final class Round {

  private static final Path VOCABULARY =
      Path.of(System.getProperty("trappa.root"), "assessments/vocabulary.yaml");

  private final String phase;
  private final List<String> answers = new ArrayList<>();

  private Round(String phase) {
    this.phase = phase;
  }

  static Round in(String phase) {
    return new Round(phase);
  }

  Round level(String who, String indicator, int level) {
    return add(who, indicator, "level: " + level);
  }

  Round chose(String who, String indicator, String option) {
    return add(who, indicator, "chosen: [" + option + "]");
  }

  private Round add(String who, String indicator, String value) {
    answers.add(
        "{by: %s, question: learning/%s, %s, on: 2026-02-10}".formatted(who, indicator, value));
    return this;
  }

  /** The ids of the module's findings, each with the unit it concerns. */
  List<String> findings(Path folder) {
    var assessment = write(folder.resolve("assessment.yaml"), assessment());
    return Trial.of(VOCABULARY, assessment, Path.of("target/classes"))
        .score(write(folder.resolve("answers.yaml"), sheet()))
        .modules()
        .getFirst()
        .findings()
        .stream()
        .map(finding -> finding.id() + " in " + finding.unit())
        .toList();
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String assessment() {
    return """
    format: trappa-assessment/1
    id: trial
    version: 1.0.0
    title: {nb: Prøve, nn: Prøve, en: Trial}
    summary: {nb: Prøve., nn: Prøve., en: Trial.}
    phase: %s
    gate: yearly
    minutes: 10
    modules:
      - {module: learning, versions: "[1,2)"}
    """
        .formatted(phase);
  }

  private String sheet() {
    return """
    format: trappa-answers/1
    assessment: trial
    situation:
      phase: %s
      ambition: extensive
      reference: 2026-03-01
      members: [{id: elvenes, name: Elvenes}, {id: solheia, name: Solheia}]
    respondents:
      - {key: elvenes, unit: elvenes, role: municipal-director}
      - {key: solheia, unit: solheia, role: municipal-director}
      - {key: manager, unit: "*", role: project-manager}
    answers:
    """
            .formatted(phase)
        + answers.stream().map("  - %s\n"::formatted).collect(joining());
  }
}
