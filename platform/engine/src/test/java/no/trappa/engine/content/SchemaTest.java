package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.engine.content.yaml.YamlFile;
import no.trappa.engine.fault.Faults;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An editor with the published schema")
class SchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  @ParameterizedTest
  @MethodSource("good")
  void holdsNothingAgainstAGoodFile(Path file) {
    assertThat(errors(file).orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void refusesWhatIsWrongWithTheShapeOfAFile(Path file) throws IOException {
    var errors = errors(file);
    if (isForTheReaderOnly(file)) {
      assertThat(errors.orElse(List.of())).isEmpty();
    } else {
      assertThat(errors.orElseThrow()).isNotEmpty();
    }
  }

  /** What follows from several parts of a file, or from other files, no schema can see. */
  private static boolean isForTheReaderOnly(Path file) throws IOException {
    var name = kind(file) + "/" + file.getFileName().toString().replace(".yaml", "");
    try (var stream = SchemaTest.class.getResourceAsStream("for-the-reader-only.txt")) {
      var list = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return list.lines().anyMatch(name::equals);
    }
  }

  /** What the schema says; nothing for a file that is no YAML to begin with. */
  private static Optional<List<Error>> errors(Path file) {
    var source = Corpus.source(file);
    var tree = YamlFile.parse(source, new Faults(source.name()));
    return tree.map(AsJson::of).map(json -> schema(kind(file)).validate(json));
  }

  private static Schema schema(String kind) {
    var name = "/no/trappa/schema/" + kind + ".schema.json";
    try (var stream = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(name), name)) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A file of the tests lies in a folder of its kind; one that is shipped is called by it. */
  private static String kind(Path file) {
    var words = List.of(file.toString().split("[/\\\\.-]"));
    return Stream.of("vocabulary", "answers", "module", "assessment")
        .filter(words::contains)
        .findFirst()
        .orElseThrow();
  }

  static Stream<Path> good() throws IOException {
    var corpus = Stream.of("module", "assessment", "vocabulary", "answers").flatMap(Corpus::good);
    return Stream.concat(corpus, shipped());
  }

  static Stream<Path> faulty() {
    return Stream.of("module", "assessment", "vocabulary", "answers").flatMap(Corpus::faulty);
  }

  private static Stream<Path> shipped() throws IOException {
    try (var modules = Files.walk(ROOT.resolve("plugins"), 2);
        var assessments = Files.walk(ROOT.resolve("assessments"), 2)) {
      return Stream.concat(modules, assessments)
          .filter(file ->
              file.getFileName()
                  .toString()
                  .matches("(module|assessment|vocabulary|answers.*)\\.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
