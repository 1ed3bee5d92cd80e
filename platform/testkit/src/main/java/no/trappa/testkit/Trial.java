package no.trappa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.EvaluationResult;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;
import no.trappa.verifier.logic.LogicLoader;

/**
 * Sample answers to a module's questions, and what follows from them, logic included.
 *
 * <p>Whatever cannot be read fails the test with its place and its cure.
 */
public final class Trial {

  private final Definitions definitions;
  private final Map<ModuleDefinition.Id, ModuleLogic> logic;

  private Trial(Definitions definitions, Map<ModuleDefinition.Id, ModuleLogic> logic) {
    this.definitions = definitions;
    this.logic = Map.copyOf(logic);
  }

  /**
   * Puts modules together as an assessment says.
   *
   * @param modules folders or jars; one the assessment uses that is not among them is absent
   */
  public static Trial of(Path vocabulary, Path assessment, Path... modules) {
    var words = Optional.of(vocabulary(vocabulary));
    var definitions = new ArrayList<ModuleDefinition>();
    var logic = new HashMap<ModuleDefinition.Id, ModuleLogic>();
    for (var path : modules) {
      var archive = accepted(ModuleArchive.read(path));
      var module = accepted(new ModuleReader(words).read(archive.moduleFile()));
      definitions.add(module);
      accepted(LogicLoader.load(archive)).ifPresent(one -> logic.put(module.id(), one));
    }
    var composition = accepted(new AssessmentReader(words, definitions).read(source(assessment)));
    return new Trial(new Definitions(composition, definitions, words.get()), logic);
  }

  /** What follows from a file of answers. */
  public EvaluationResult score(Path answers) {
    var sheet = accepted(new AnswersReader(definitions).read(source(answers)));
    return new Engine().evaluate(definitions, sheet, logic);
  }

  static Vocabulary vocabulary(Path path) {
    return accepted(VocabularyReader.read(source(path)));
  }

  private static <T> T accepted(Reading<T> reading) {
    List<Fault> errors = reading.faults().stream().filter(fault -> !fault.isWarning()).toList();
    ModuleContract.require(errors);
    return reading.accepted().orElseThrow();
  }

  private static Source source(Path path) {
    try {
      return Source.of(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
