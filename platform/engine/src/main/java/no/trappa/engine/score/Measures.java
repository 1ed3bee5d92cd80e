package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/**
 * The quantities asked beside the levels.
 *
 * <p>A sum or mean is that of the units that told theirs; its coverage says how many did.
 */
public final class Measures {

  static final Text SHARE = new Text("andel", "del", "share");

  private final Questionnaire questionnaire;
  private final Records records;

  public Measures(Questionnaire questionnaire, Records records) {
    this.questionnaire = questionnaire;
    this.records = records;
  }

  /** The quantities asked beside the indicator. */
  public Stream<Measure> beside(AskedIndicator asked) {
    return asked.indicator().measures().stream().map(one -> measure(asked, one));
  }

  /** An indicator that is itself a quantity. */
  public static Stream<Measure> itself(AskedIndicator asked, Scores scores) {
    return asked.indicator().kind() instanceof Kind.Quantity(var unit, var _, var _)
        ? Stream.of(
            new Measure(
                QuestionRef.of(asked.ref()),
                asked.indicator().question(),
                unit,
                scores.of(asked),
                scores.units(asked)))
        : Stream.empty();
  }

  private Measure measure(AskedIndicator asked, MeasureDefinition definition) {
    var ref = QuestionRef.of(asked.ref(), definition.input().id());
    var own = scores(ref);
    return switch (definition.across()) {
      case SUM ->
          measure(ref, definition, unit(definition), new Parts(own.values()).sumOfKnown(), own);
      case MEAN ->
          measure(ref, definition, unit(definition), new Parts(own.values()).meanOfKnown(), own);
      case SHARE -> share(asked, definition, ref, own);
    };
  }

  private Measure share(
      AskedIndicator asked,
      MeasureDefinition definition,
      QuestionRef ref,
      SortedMap<Unit, Score> parts) {
    var whole = definition.whole().map(id -> QuestionRef.of(asked.ref(), id)).orElse(ref);
    var wholes = scores(whole);
    var portions = new ArrayList<Portion>();
    var own = new TreeMap<Unit, Score>();
    parts.forEach((unit, part) -> {
      var portion = new Portion(part, wholes.getOrDefault(unit, part), new Place(whole, unit));
      portions.add(portion);
      own.put(unit, portion.ratio());
    });
    return measure(ref, definition, SHARE, total(portions, own.values()), own);
  }

  /** All parts by all wholes, of those units that told both. */
  private static Score total(List<Portion> portions, Collection<Score> own) {
    var parts = new ArrayList<Trace>();
    var wholes = new ArrayList<Trace>();
    for (var portion : portions) {
      if (portion.part() instanceof Score.Scored part
          && portion.whole() instanceof Score.Scored whole) {
        parts.add(part.trace());
        wholes.add(whole.trace());
      }
    }
    var all = new Parts(own);
    return parts.isEmpty() || new Trace.Sum(wholes).value().equals(Fraction.ZERO)
        ? all.none()
        : Score.Scored.of(
            new Trace.Ratio(new Trace.Sum(parts), new Trace.Sum(wholes)), all.coverage());
  }

  private SortedMap<Unit, Score> scores(QuestionRef ref) {
    return questionnaire.question(ref).map(records::scores).orElseGet(TreeMap::new);
  }

  private static Measure measure(
      QuestionRef ref,
      MeasureDefinition definition,
      Text unit,
      Score whole,
      SortedMap<Unit, Score> units) {
    return new Measure(ref, definition.input().question(), unit, whole, units);
  }

  private static Text unit(MeasureDefinition definition) {
    return definition.input().kind() instanceof Kind.Quantity(var unit, var _, var _)
        ? unit
        : definition.input().question();
  }
}
