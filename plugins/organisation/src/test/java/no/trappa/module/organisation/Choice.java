package no.trappa.module.organisation;

import java.nio.file.Path;
import java.util.List;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.ModuleResult;
import no.trappa.testkit.Trial;

/** What follows from sample answers to the real module, beside the preconditions. */
record Choice(EvaluationResult result) {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  static Choice of(String assessment, String answers) {
    var folder = Path.of("src/test/resources", assessment);
    var trial =
        Trial.of(
            ROOT.resolve("assessments/vocabulary.yaml"),
            folder.resolve("assessment.yaml"),
            Path.of("target/classes"),
            ROOT.resolve("plugins/preconditions"));
    return new Choice(trial.score(folder.resolve(answers)));
  }

  ModuleResult module() {
    return result.module(new ModuleDefinition.Id("organisation")).orElseThrow();
  }

  <E extends Exhibit> E exhibit(String id, Class<E> kind) {
    return module().exhibits().stream()
        .filter(one -> one.id().equals(id))
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  List<Finding> findings(String id) {
    return module().findings().stream().filter(one -> one.id().equals(id)).toList();
  }
}
