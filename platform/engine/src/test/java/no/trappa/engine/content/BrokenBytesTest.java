package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import no.trappa.api.value.Language;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;

@Label("Whatever bytes a file holds, it is read or refused with reasons")
class BrokenBytesTest {

  private static final List<String> SCRAPS =
      List.of(
          "\t",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ": ",
          "- ",
          "&a ",
          "*a",
          "null",
          "-1",
          "1e999",
          "2/0",
          "\n---\n",
          "#",
          "|\n",
          "\u0000",
          "\ud83d",
          "0x1F",
          "%YAML 9.9\n",
          "? ",
          "<<: *a");

  private final ModuleReader modules = new ModuleReader(Optional.of(Corpus.vocabulary()));
  private final AssessmentReader assessments =
      new AssessmentReader(Optional.of(Corpus.vocabulary()));
  private final AnswersReader answers = new AnswersReader(Corpus.definitions());

  @Property(tries = 400)
  void modules(@ForAll long seed) {
    assertReadOrRefused("module", modules::read, seed);
  }

  @Property(tries = 200)
  void assessments(@ForAll long seed) {
    assertReadOrRefused("assessment", assessments::read, seed);
  }

  @Property(tries = 200)
  void answers(@ForAll long seed) {
    assertReadOrRefused("answers", answers::read, seed);
  }

  @Property(tries = 100)
  void vocabularies(@ForAll long seed) {
    assertReadOrRefused("vocabulary", VocabularyReader::read, seed);
  }

  @Property(tries = 200)
  void noise(@ForAll byte[] bytes) {
    assertThat(modules.read(new Source("noise", bytes))).isInstanceOf(Reading.Refused.class);
  }

  private static <T> void assertReadOrRefused(
      String kind, Function<Source, Reading<T>> reader, long seed) {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var file = Corpus.good(kind).findFirst().orElseThrow();
    var reading = reader.apply(new Source("broken", damaged(file, chance)));
    switch (reading) {
      case Reading.Read<T>(var _, var warnings) -> assertThat(warnings).allMatch(Fault::isWarning);
      case Reading.Refused<T>(var faults) -> {
        assertThat(faults).isSorted().anyMatch(fault -> !fault.isWarning());
        assertThat(faults).allMatch(fault -> fault.line(Language.EN).lines().count() == 1);
      }
    }
  }

  /** A good file with some bytes taken out, changed, said again, or with scraps put in. */
  private static byte[] damaged(Path file, RandomGenerator chance) {
    var bytes =
        new StringBuilder(new String(Corpus.source(file).bytes(), StandardCharsets.ISO_8859_1));
    for (var times = 0; times <= chance.nextInt(4); times++) {
      var at = chance.nextInt(bytes.length());
      var end = Math.min(bytes.length(), at + 1 + chance.nextInt(30));
      switch (chance.nextInt(4)) {
        case 0 -> bytes.delete(at, end);
        case 1 -> bytes.setCharAt(at, (char) chance.nextInt(256));
        case 2 -> bytes.insert(at, bytes.substring(at, end));
        default -> bytes.insert(at, SCRAPS.get(chance.nextInt(SCRAPS.size())));
      }
    }
    return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
