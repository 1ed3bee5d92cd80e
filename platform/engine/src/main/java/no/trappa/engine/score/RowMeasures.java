package no.trappa.engine.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
import no.trappa.api.value.Text;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/**
 * The quantities that computed indicators work out from registers: each unit's own, and that of all
 * rows together once every unit has told its own.
 */
public final class RowMeasures {

  private static final Text ROWS = new Text("rader", "rader", "rows");

  private final Questionnaire questionnaire;
  private final Records records;
  private final RowConditions conditions;

  public RowMeasures(Questionnaire questionnaire, Records records, LocalDate reference) {
    this.questionnaire = questionnaire;
    this.records = records;
    this.conditions = new RowConditions(reference);
  }

  /** None of a register that is not asked here. */
  public Stream<Measure> of(AskedIndicator asked) {
    return asked.indicator().kind() instanceof Kind.Computed computed
        ? computed.rows().stream().flatMap(quantity -> measure(asked, quantity))
        : Stream.empty();
  }

  private Stream<Measure> measure(AskedIndicator asked, RowQuantity quantity) {
    return questionnaire.question(QuestionRef.of(quantity.register())).stream()
        .map(register ->
            measure(
                QuestionRef.of(asked.ref(), quantity.id()),
                quantity.title().orElse(asked.indicator().title()),
                quantity,
                register));
  }

  private Measure measure(QuestionRef ref, Text title, RowQuantity quantity, Question register) {
    var scores = new RowScores(quantity, conditions);
    var units = new TreeMap<Unit, Score>();
    var told = new ArrayList<RowScores.Told>();
    var silent = new ArrayList<Score>();
    var coverage = Coverage.NONE;
    for (var entry : asked(register).entrySet()) {
      var standing = entry.getValue().score();
      coverage = coverage.plus(standing.coverage());
      if (entry.getValue().said().orElse(null) instanceof AnswerValue.Rows rows) {
        var own = new RowScores.Told(register.in(entry.getKey()), rows);
        told.add(own);
        units.put(entry.getKey(), scores.of(List.of(own), standing.coverage()));
      } else {
        silent.add(standing);
        units.put(entry.getKey(), standing);
      }
    }
    var whole =
        told.isEmpty() || silent.stream().anyMatch(Score.Withheld.class::isInstance)
            ? new Parts(silent).none()
            : scores.of(told, coverage);
    return new Measure(ref, title, unit(quantity, register), whole, units);
  }

  /** The units that are asked: what others say does not count. */
  private SortedMap<Unit, Standing> asked(Question register) {
    var asked = new TreeMap<>(records.of(register));
    asked.keySet().removeIf(unit -> !register.panel().asks(unit));
    return asked;
  }

  private static Text unit(RowQuantity quantity, Question register) {
    return switch (quantity.by()) {
      case COUNT -> ROWS;
      case SHARE -> Measures.SHARE;
      case SUM, MINIMUM ->
          quantity.column().flatMap(id -> column(register, id)).map(RowMeasures::unit).orElse(ROWS);
    };
  }

  private static Optional<Column> column(Question register, Column.Id id) {
    return register.kind() instanceof Kind.Register kind ? kind.column(id) : Optional.empty();
  }

  private static Text unit(Column column) {
    return column.kind() instanceof Kind.Quantity(var unit, var _, var _) ? unit : column.title();
  }
}
