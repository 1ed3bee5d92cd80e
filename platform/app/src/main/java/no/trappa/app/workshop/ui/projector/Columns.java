package no.trappa.app.workshop.ui.projector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Tally.Division;
import no.trappa.api.value.Fraction;
import no.trappa.app.charts.DivisionChart;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Filled;

/**
 * The columns people divide over: the levels, and what else somebody said.
 *
 * @param dontKnow whether somebody does not know
 * @param notApplicable whether somebody says it does not apply
 */
record Columns(List<Fraction> levels, boolean dontKnow, boolean notApplicable) {

  static Columns of(List<Fraction> levels, Collection<Division> shown) {
    return new Columns(
        levels,
        shown.stream().anyMatch(division -> division.dontKnow() > 0),
        shown.stream().anyMatch(division -> division.notApplicable() > 0));
  }

  List<String> words(Phrases phrases) {
    var words = new ArrayList<String>();
    levels.forEach(level -> words.add(Filled.decimal(level, phrases.language())));
    if (dontKnow) {
      words.add(phrases.say("projector.dont-know"));
    }
    if (notApplicable) {
      words.add(phrases.say("projector.not-applicable"));
    }
    return words;
  }

  List<Integer> counts(Division division) {
    var counts = new ArrayList<Integer>();
    levels.forEach(level -> counts.add(division.values().getOrDefault(level, 0)));
    if (dontKnow) {
      counts.add(division.dontKnow());
    }
    if (notApplicable) {
      counts.add(division.notApplicable());
    }
    return counts;
  }

  /** Where the middle answer lies; of two in the middle, the lower. */
  Optional<Integer> middle(Division division) {
    var all = division.values().values().stream().mapToInt(Integer::intValue).sum();
    var passed = 0;
    for (var value : division.values().entrySet()) {
      passed += value.getValue();
      if (2 * passed >= all) {
        return column(value.getKey());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> column(Fraction level) {
    return Optional.of(levels.indexOf(level)).filter(column -> column >= 0);
  }

  List<DivisionChart.Mark> marks(Division division, String sign) {
    var counts = counts(division);
    var marks = new ArrayList<DivisionChart.Mark>();
    for (var column = 0; column < counts.size(); column++) {
      for (var i = 0; i < counts.get(column); i++) {
        marks.add(new DivisionChart.Mark(column, sign));
      }
    }
    return marks;
  }
}
