package no.trappa.engine.content.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import no.trappa.api.answer.AnswerValue;

@Label("Rows that are kept")
class RowsJsonTest {

  @Property(tries = 200)
  void areTheSameWhenReadAgain(@ForAll long seed) {
    var sheets = new Sheets(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    if (sheets.rows() instanceof AnswerValue.Rows(var rows)) {
      assertThat(RowsJson.read(RowsJson.write(rows))).isEqualTo(rows);
    }
  }

  @Example
  void holdNothingButWhatACellCanHold() {
    assertThatThrownBy(() -> RowsJson.read("[{\"own\":\"x\",\"cells\":{\"a\":{\"rows\":[]}}}]"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
