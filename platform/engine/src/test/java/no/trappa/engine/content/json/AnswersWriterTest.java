package no.trappa.engine.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import no.trappa.api.definition.Definitions;
import no.trappa.engine.content.Corpus;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;

@Label("Answers that are written")
class AnswersWriterTest {

  private final Definitions definitions = Corpus.definitions();
  private final AnswersReader reader = new AnswersReader(definitions);

  @Property(tries = 300)
  void areTheSameWhenReadAgain(@ForAll long seed) {
    var sheet = new Sheets(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).next();
    var bytes = AnswersWriter.write(definitions.assessment().id(), sheet);
    var reading = reader.read(new Source("answers.json", bytes));
    assertThat(reading.faults()).as(new String(bytes, StandardCharsets.UTF_8)).isEmpty();
    assertThat(reading.accepted()).hasValue(sheet);
    assertThat(AnswersWriter.write(definitions.assessment().id(), reading.accepted().orElseThrow()))
        .isEqualTo(bytes);
  }
}
