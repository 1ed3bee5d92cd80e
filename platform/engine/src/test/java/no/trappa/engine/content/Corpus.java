package no.trappa.engine.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Fault;

/**
 * The files of the tests. A faulty one says of itself what is wrong with it: {@code # <- code} at
 * the end of the line where the fault is to be found.
 */
public final class Corpus {

  private static final Pattern MARK = Pattern.compile("# <- ([a-z0-9-]+)$");
  private static final Path ROOT = Path.of("src/test/resources/no/trappa/engine/content");

  private Corpus() {}

  public static Stream<Path> good(String kind) {
    return files(ROOT.resolve(kind).resolve("good"));
  }

  public static Path good(String kind, String name) {
    return ROOT.resolve(kind).resolve("good").resolve(name + ".yaml");
  }

  public static Stream<Path> faulty(String kind) {
    return files(ROOT.resolve(kind).resolve("faulty"));
  }

  public static Vocabulary vocabulary() {
    return VocabularyReader.read(source(ROOT.resolve("vocabulary/good/small.yaml")))
        .accepted()
        .orElseThrow();
  }

  /** What the answers of the tests are answers to. */
  public static Definitions definitions() {
    var words = Optional.of(vocabulary());
    var modules =
        Stream.of("small", "lists")
            .map(name -> source(ROOT.resolve("module/good/" + name + ".yaml")))
            .map(new ModuleReader(words)::read)
            .map(module -> module.accepted().orElseThrow())
            .toList();
    var assessment =
        new AssessmentReader(words).read(source(ROOT.resolve("assessment/good/start.yaml")));
    return new Definitions(assessment.accepted().orElseThrow(), modules, vocabulary());
  }

  public static Source source(Path path) {
    try {
      return Source.of(path, path.getFileName().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The faults a file is to have, as {@code line: code}. */
  public static List<String> expected(Path path) {
    var lines = new String(source(path).bytes(), StandardCharsets.UTF_8).lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(index -> mark(lines.get(index)).map(code -> (index + 1) + ": " + code).stream())
        .toList();
  }

  /** The faults found, in the same words. */
  public static List<String> found(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            fault.at().line()
                + ": "
                + fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Optional<String> mark(String line) {
    var mark = MARK.matcher(line);
    return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
