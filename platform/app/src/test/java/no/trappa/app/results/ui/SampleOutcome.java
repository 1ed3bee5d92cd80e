package no.trappa.app.results.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.GroupResult;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.result.Position;
import no.trappa.api.value.Language;
import no.trappa.app.language.Messages;
import no.trappa.app.results.Outcome;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.fault.Reading;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Pictures;
import no.trappa.engine.picture.Said;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a small sample of answers leads to, as the host would show it. */
final class SampleOutcome {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root", "../.."));
  private static final String SAMPLE = "platform/app/src/test/resources/assessments/pre-project/";

  private SampleOutcome() {}

  static Wording in(Language language, String answers) throws IOException {
    try (var context = new AnnotationConfigApplicationContext(Messages.class)) {
      return new Wording(context.getBean(Messages.class).in(language), of(answers));
    }
  }

  /** The same, with one group of the first module placing the units on a question. */
  static Wording withAxis(Wording words, QuestionRef axis) {
    var result = words.outcome().result();
    var modules = new ArrayList<>(result.modules());
    modules.set(0, withAxis(modules.getFirst(), axis));
    var placed =
        new EvaluationResult(
            result.assessment(),
            result.version(),
            result.reference(),
            result.headline(),
            result.gate(),
            modules,
            result.absent(),
            result.findings(),
            result.nextSteps());
    var before = words.outcome();
    var outcome = new Outcome(before.definitions(), before.situation(), placed, before.pictures());
    return new Wording(words.phrases(), outcome);
  }

  /** The same, before it was shown how people divide. */
  static Wording unrevealed(Wording words) {
    var before = words.outcome();
    return new Wording(
        words.phrases(),
        new Outcome(before.definitions(), before.situation(), before.result(), Map.of()));
  }

  private static ModuleResult withAxis(ModuleResult module, QuestionRef axis) {
    var groups = new ArrayList<>(module.groups());
    var first = groups.getFirst();
    var position = List.of(new Position(axis, Map.of()));
    groups.set(
        0,
        new GroupResult(
            first.group(), first.score(), first.groups(), first.indicators(), position));
    return new ModuleResult(
        module.module(),
        module.version(),
        module.headline(),
        module.score(),
        groups,
        module.measures(),
        module.findings(),
        module.exhibits(),
        module.logic());
  }

  private static Outcome of(String answers) throws IOException {
    var vocabulary =
        Optional.of(good(VocabularyReader.read(source("assessments/vocabulary.yaml"))));
    var assessment =
        good(new AssessmentReader(vocabulary).read(source(SAMPLE + "assessment.yaml")));
    var reader = new ModuleReader(vocabulary);
    var modules = List.of(module(reader, "preconditions"), module(reader, "roles"));
    var definitions = new Definitions(assessment, modules, vocabulary.get());
    var sheet = good(new AnswersReader(definitions).read(source(SAMPLE + answers)));
    var result = new Engine().evaluate(definitions, sheet, Map.of());
    return new Outcome(definitions, sheet.situation(), result, pictures(definitions, sheet));
  }

  /** All of it revealed once, at the end. */
  private static Map<QuestionRef, Picture> pictures(Definitions definitions, AnswerSheet sheet) {
    var pictures = new Pictures(definitions, sheet.situation());
    var history = new TreeMap<QuestionRef, List<Said>>();
    for (var answer : sheet.answers()) {
      history
          .computeIfAbsent(answer.question(), _ -> new ArrayList<>())
          .add(new Said(answer.respondent(), answer.value(), Instant.EPOCH));
    }
    var shown = new TreeMap<QuestionRef, Picture>();
    history.forEach((question, said) ->
        pictures
            .of(question, said, List.of(Instant.EPOCH))
            .forEach(picture -> shown.put(question, picture)));
    return shown;
  }

  private static ModuleDefinition module(ModuleReader reader, String id) throws IOException {
    return good(reader.read(source("plugins/" + id + "/module.yaml")));
  }

  private static <T> T good(Reading<T> reading) {
    return reading.accepted().orElseThrow(() -> new AssertionError(reading.faults()));
  }

  private static Source source(String path) throws IOException {
    return Source.of(ROOT.resolve(path));
  }
}
