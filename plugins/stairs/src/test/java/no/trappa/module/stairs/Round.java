package no.trappa.module.stairs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Finding;
import no.trappa.api.result.ModuleResult;
import no.trappa.testkit.Trial;

/** One evaluation of two municipalities, Elvenes and Solheia, told as who answered what. */
final class Round {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  /** What the commitment wished for is held against, asked of each municipality. */
  private static final List<String> OWN =
      List.of(
          "preconditions/own-gain",
          "preconditions/shared-vision",
          "preconditions/ambition-decided",
          "preconditions/council-decision",
          "preconditions/affected-know",
          "preconditions/resources",
          "roles/orderer",
          "roles/role-separation");

  /** The same, asked of the collaboration and confirmed by the municipalities. */
  private static final List<String> JOINT = List.of("preconditions/work-plan", "roles/leadership");

  private final String phase;
  private final String ambition;

  /** Who answered what, the last of each. */
  private final Map<List<String>, String> answers = new LinkedHashMap<>();

  private Round(String phase, String ambition) {
    this.phase = phase;
    this.ambition = ambition;
  }

  static Round in(String phase, String ambition) {
    return new Round(phase, ambition);
  }

  static Round inPreProject() {
    return in("pre-project", "extensive");
  }

  Round level(String who, String question, int level) {
    return add(who, question, "level: " + level);
  }

  Round chose(String who, String question, String... options) {
    return add(who, question, "chosen: [" + String.join(", ", options) + "]");
  }

  /** A municipality wishes to stand here in three years. */
  Round wished(String municipality, int scope, int commitment) {
    return level(municipality, "preconditions/ambition-wish#scope", scope)
        .level(municipality, "preconditions/ambition-wish#commitment", commitment);
  }

  /** Every precondition and role that counts is on one level, in both municipalities. */
  Round allAt(int level) {
    for (var municipality : List.of("elvenes", "solheia")) {
      OWN.forEach(question -> level(municipality, question, level));
      JOINT.forEach(question -> level(municipality, question, level));
      level(municipality + "-owner", "roles/owner", level);
    }
    JOINT.forEach(question -> level("manager", question, level));
    return this;
  }

  private Round add(String who, String question, String value) {
    answers.put(
        List.of(who, question),
        "{by: %s, question: %s, %s, on: 2026-02-10}".formatted(who, question, value));
    return this;
  }

  /** What the stairs find, each as {@code severity id in unit}. */
  List<String> findings(Path folder) {
    return stairs(folder).findings().stream().map(Round::line).toList();
  }

  private static String line(Finding finding) {
    return "%s %s in %s"
        .formatted(
            finding.severity().name().toLowerCase(Locale.ROOT), finding.id(), finding.unit());
  }

  ModuleResult stairs(Path folder) {
    return score(folder).modules().stream()
        .filter(module -> module.module().value().equals("stairs"))
        .findFirst()
        .orElseThrow();
  }

  private EvaluationResult score(Path folder) {
    var assessment = write(folder.resolve("assessment.yaml"), assessment());
    var sheet = write(folder.resolve("answers.yaml"), sheet());
    return Trial.of(
            ROOT.resolve("assessments/vocabulary.yaml"),
            assessment,
            ROOT.resolve("plugins/preconditions"),
            ROOT.resolve("plugins/roles"),
            ROOT.resolve("plugins/process"),
            Path.of("target/classes"))
        .score(sheet);
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String assessment() {
    var modules =
        Stream.of("preconditions", "roles", "process", "stairs")
            .map("  - {module: %s, versions: \"[1,2)\"}\n"::formatted)
            .collect(joining());
    return """
    format: trappa-assessment/1
    id: trial
    version: 1.0.0
    title: {nb: Prøve, nn: Prøve, en: Trial}
    summary: {nb: Prøve., nn: Prøve., en: Trial.}
    phase: %s
    gate: decide
    minutes: 10
    modules:
    """
            .formatted(phase)
        + modules;
  }

  private String sheet() {
    return """
    format: trappa-answers/1
    assessment: trial
    situation:
      phase: %s
      ambition: %s
      reference: 2026-03-01
      members: [{id: elvenes, name: Elvenes}, {id: solheia, name: Solheia}]
    respondents:
      - {key: elvenes, unit: elvenes, role: municipal-director}
      - {key: solheia, unit: solheia, role: municipal-director}
      - {key: elvenes-owner, unit: elvenes, role: owner-representative}
      - {key: solheia-owner, unit: solheia, role: owner-representative}
      - {key: manager, unit: "*", role: project-manager}
    answers:
    """
            .formatted(phase, ambition)
        + answers.values().stream().map("  - %s\n"::formatted).collect(joining());
  }
}
