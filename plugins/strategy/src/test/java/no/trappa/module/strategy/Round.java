package no.trappa.module.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.ModuleResult;
import no.trappa.testkit.Trial;

/** One evaluation of three municipalities and what is common to them, told as who chose what. */
final class Round {

  static final Path VOCABULARY =
      Path.of(System.getProperty("trappa.root")).resolve("assessments/vocabulary.yaml");

  private static final String ASSESSMENT =
      """
      format: trappa-assessment/1
      id: directions
      version: 1.0.0
      title: {nb: Retninger, nn: Retningar, en: Directions}
      summary: {nb: Retninger., nn: Retningar., en: Directions.}
      phase: pre-project
      gate: decide
      minutes: 5
      modules:
        - {module: strategy, versions: "[1,2)"}
      """;

  /** Themes that the digitalisation manager answers for, and not the municipal director. */
  private static final List<String> TECHNOLOGY = List.of("platform", "systems");

  private static final String SITUATION =
      """
      format: trappa-answers/1
      assessment: directions
      situation:
        phase: pre-project
        ambition: extensive
        reference: 2026-03-01
        members: [{id: elvenes, name: Elvenes}, {id: fjordby, name: Fjordby}, {id: granvik, name: Granvik}]
      respondents:
        - {key: elvenes, unit: elvenes, role: municipal-director}
        - {key: fjordby, unit: fjordby, role: municipal-director}
        - {key: granvik, unit: granvik, role: municipal-director}
        - {key: elvenes-ict, unit: elvenes, role: digitalisation-manager}
        - {key: fjordby-ict, unit: fjordby, role: digitalisation-manager}
        - {key: granvik-ict, unit: granvik, role: digitalisation-manager}
        - {key: common, unit: "*", role: project-manager}
      """;

  private final Map<String, String> answers = new LinkedHashMap<>();

  /**
   * What Elvenes, Fjordby, Granvik and the common strategy chose; a dash where one said nothing.
   */
  Round chose(String theme, String elvenes, String fjordby, String granvik, String common) {
    return chose("elvenes", theme, elvenes)
        .chose("fjordby", theme, fjordby)
        .chose("granvik", theme, granvik)
        .chose("common", theme, common);
  }

  private Round chose(String who, String theme, String option) {
    if (!option.equals("-")) {
      answers.put(who + theme, answer(who, theme, "chosen: [" + option + "]"));
    }
    return this;
  }

  /** Someone says that they do not know. */
  Round doesNotKnow(String who, String theme) {
    answers.put(who + theme, answer(who, theme, "dontKnow: true"));
    return this;
  }

  private static String answer(String unit, String theme, String value) {
    var who = TECHNOLOGY.contains(theme) && !unit.equals("common") ? unit + "-ict" : unit;
    return "  - {by: %s, question: strategy/direction-%s, %s, on: 2026-02-10}%n"
        .formatted(who, theme, value);
  }

  private String told() {
    return answers.isEmpty() ? "answers: []" : "answers:\n" + String.join("", answers.values());
  }

  List<Finding> findings() {
    return result().findings();
  }

  <E extends Exhibit> E exhibit(Class<E> kind, String id) {
    return exhibits().filter(one -> one.id().equals(id)).map(kind::cast).findFirst().orElseThrow();
  }

  Stream<Exhibit> exhibits() {
    return result().exhibits().stream();
  }

  private ModuleResult result() {
    try {
      var folder = Files.createTempDirectory("round");
      var assessment = Files.writeString(folder.resolve("assessment.yaml"), ASSESSMENT);
      var sheet = Files.writeString(folder.resolve("answers.yaml"), SITUATION + told());
      return Trial.of(VOCABULARY, assessment, Path.of("target/classes"))
          .score(sheet)
          .modules()
          .getFirst();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
