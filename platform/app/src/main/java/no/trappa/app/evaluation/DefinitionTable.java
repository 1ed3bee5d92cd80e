package no.trappa.app.evaluation;

import java.util.List;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Version;
import no.trappa.app.catalog.PinnedDefinitions;
import no.trappa.app.catalog.PinnedDefinitions.PinnedModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts evaluations were asked with, each kept once, by the hash of its content. */
@Repository
class DefinitionTable {

  private final JdbcClient jdbc;

  DefinitionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the evaluation's texts and which ones they are. */
  void pin(Evaluation.Id evaluation, PinnedDefinitions pinned) {
    jdbc.sql("INSERT INTO pinned_definitions VALUES (?, ?, ?)")
        .param(evaluation.value())
        .param(keep(pinned.assessmentYaml()))
        .param(keep(pinned.vocabularyYaml()))
        .update();
    var place = 0;
    for (var module : pinned.modules()) {
      jdbc.sql("INSERT INTO pinned_modules VALUES (?, ?, ?, ?, ?, ?)")
          .param(evaluation.value())
          .param(place++)
          .param(module.id().value())
          .param(module.version().toString())
          .param(module.sha256())
          .param(keep(module.yaml()))
          .update();
    }
  }

  PinnedDefinitions of(Evaluation.Id evaluation) {
    var modules = modules(evaluation);
    return jdbc.sql(
            """
            SELECT assessment.yaml AS assessment_yaml, vocabulary.yaml AS vocabulary_yaml
            FROM pinned_definitions pinned
            JOIN definition_texts assessment ON assessment.sha256 = pinned.assessment
            JOIN definition_texts vocabulary ON vocabulary.sha256 = pinned.vocabulary
            WHERE pinned.evaluation = ?
            """)
        .param(evaluation.value())
        .query((row, _) ->
            new PinnedDefinitions(
                row.getString("assessment_yaml"), row.getString("vocabulary_yaml"), modules))
        .single();
  }

  private List<PinnedModule> modules(Evaluation.Id evaluation) {
    return jdbc.sql(
            """
            SELECT pinned.module, pinned.version, pinned.file_sha256, texts.yaml
            FROM pinned_modules pinned JOIN definition_texts texts ON texts.sha256 = pinned.content
            WHERE pinned.evaluation = ? ORDER BY pinned.place
            """)
        .param(evaluation.value())
        .query((row, _) ->
            new PinnedModule(
                new ModuleDefinition.Id(row.getString("module")),
                Version.parse(row.getString("version")),
                row.getString("file_sha256"),
                row.getString("yaml")))
        .list();
  }

  private String keep(String yaml) {
    var hash = Sha256.of(yaml);
    jdbc.sql(
            """
            INSERT INTO definition_texts (sha256, yaml)
            SELECT CAST(? AS VARCHAR(64)), CAST(? AS TEXT)
            WHERE NOT EXISTS (SELECT 1 FROM definition_texts WHERE sha256 = ?)
            """)
        .params(hash, yaml, hash)
        .update();
    return hash;
  }
}
