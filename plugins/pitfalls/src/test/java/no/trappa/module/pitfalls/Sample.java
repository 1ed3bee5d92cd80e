package no.trappa.module.pitfalls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.result.ModuleResult;
import no.trappa.testkit.Trial;

/** Answers of two municipalities and their collaboration, in one phase. */
final class Sample {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  private final String phase;
  private final String gate;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> answers = new ArrayList<>();
  private String model = "agreement";

  private Sample(String phase, String gate) {
    this.phase = phase;
    this.gate = gate;
  }

  static Sample in(String phase) {
    return new Sample(
        phase,
        switch (phase) {
          case "pre-phase" -> "explore";
          case "pre-project" -> "decide";
          case "implementation" -> "operate";
          case "operations" -> "yearly";
          default -> throw new IllegalArgumentException(phase);
        });
  }

  /** The same answers in another organisation model. */
  Sample as(String other) {
    model = other;
    return this;
  }

  /** Someone's level; {@code *} answers for the collaboration. */
  Sample level(String unit, String role, String question, int level) {
    return answer(unit, role, question, "level: " + level);
  }

  /** A municipality's own list. */
  Sample fears(String unit, String... rows) {
    return lists(unit, "municipal-director", "pitfalls/own-risks", rows);
  }

  /** The rows of some register; none is an answer too. */
  Sample lists(String unit, String role, String register, String... rows) {
    return answer(unit, role, register, "rows: [" + String.join(", ", rows) + "]");
  }

  private Sample answer(String unit, String role, String question, String value) {
    var key = (unit.equals("*") ? "all" : unit) + "-" + role;
    asked.add("  - {key: %s, unit: \"%s\", role: %s}%n".formatted(key, unit, role));
    answers.add("  - {by: %s, question: %s, %s, on: 2026-02-10}%n".formatted(key, question, value));
    return this;
  }

  /** Ids of the findings, each with whom it concerns. */
  Stream<String> findings() {
    return result().findings().stream().map(finding -> finding.id() + " " + finding.unit());
  }

  ModuleResult result() {
    try {
      var folder = Files.createTempDirectory("sample");
      return Trial.of(
              ROOT.resolve("assessments/vocabulary.yaml"),
              Files.writeString(folder.resolve("assessment.yaml"), assessment()),
              ROOT.resolve("plugins/preconditions"),
              ROOT.resolve("plugins/roles"),
              ROOT.resolve("plugins/benefits"),
              Path.of("target/classes"))
          .score(Files.writeString(folder.resolve("answers.yaml"), sheet()))
          .module(new ModuleDefinition.Id("pitfalls"))
          .orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String assessment() {
    return """
    format: trappa-assessment/1
    id: sample
    version: 1.0.0
    title: {nb: Prøve, nn: Prøve, en: Sample}
    summary: {nb: Prøve., nn: Prøve., en: Sample.}
    phase: %s
    gate: %s
    minutes: 5
    modules:
      - {module: preconditions, versions: "[1,2)"}
      - {module: roles, versions: "[1,2)"}
      - {module: benefits, versions: "[1,2)"}
      - {module: pitfalls, versions: "[1,2)"}
    """
        .formatted(phase, gate);
  }

  private String sheet() {
    return """
    format: trappa-answers/1
    assessment: sample
    situation:
      phase: %s
      ambition: extensive
      model: %s
      reference: 2026-03-01
      members: [{id: elvenes, name: Elvenes}, {id: fjordby, name: Fjordby}]
    respondents:
    %sanswers:
    %s\
    """
        .formatted(phase, model, String.join("", asked), String.join("", answers));
  }
}
