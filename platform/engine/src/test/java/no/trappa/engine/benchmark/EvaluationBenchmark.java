package no.trappa.engine.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole evaluation of the large example, beside a plain loop over the same answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

  private final Definitions definitions;
  private final AnswerSheet sheet;
  private final Engine engine = new Engine();

  public EvaluationBenchmark() {
    var example = LargeEvaluation.create();
    definitions = example.definitions();
    sheet = example.sheet();
  }

  /** Everything: tallies, scores with traces, findings, gate, steps and their proof. */
  @Benchmark
  public EvaluationResult evaluate() {
    return engine.evaluate(definitions, sheet, Map.of());
  }

  /** The least one could do: the lowest level of each unit, and the lowest of those. */
  @Benchmark
  public Map<QuestionRef, Fraction> plainLoop() {
    var byUnit = new HashMap<QuestionRef, Map<Unit, Fraction>>();
    for (var answer : sheet.answers()) {
      if (answer.value() instanceof AnswerValue.Level(var level)) {
        byUnit
            .computeIfAbsent(answer.question(), _ -> new HashMap<>())
            .merge(answer.respondent().unit(), level, Fraction::min);
      }
    }
    var lowest = new HashMap<QuestionRef, Fraction>();
    byUnit.forEach((question, levels) ->
        levels.values().forEach(level -> lowest.merge(question, level, Fraction::min)));
    return lowest;
  }
}
