package no.trappa.engine.gate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.Headline;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Verdict;
import no.trappa.api.value.Fraction;
import no.trappa.engine.score.GroupScores;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/**
 * The weakest link: the lowest level among the indicators of which the gate requires something.
 *
 * <p>Shares are no levels and are left out; what they rest on is required of each organisation.
 */
public final class Headlines {

  private final Questionnaire questionnaire;
  private final Scores scores;
  private final GroupScores groups;

  public Headlines(Questionnaire questionnaire, Scores scores, GroupScores groups) {
    this.questionnaire = questionnaire;
    this.scores = scores;
    this.groups = groups;
  }

  public Headline of(GateResult gate) {
    return headline(gate.verdict(), _ -> true);
  }

  /** One module's: its own requirements; the gate's documents belong to no module. */
  public Headline of(GateResult gate, ModuleDefinition.Id module) {
    var own = gate.requirements().stream().filter(one -> Demands.isOf(one, module)).toList();
    return headline(
        new Verdicts(questionnaire).of(own, List.of()),
        asked -> asked.ref().module().equals(module));
  }

  private Headline headline(Verdict verdict, Predicate<AskedIndicator> chosen) {
    var required = questionnaire.indicators().filter(this::counts).filter(chosen).toList();
    var maturity = groups.weakest(required);
    return new Headline(verdict, maturity, heldDownBy(maturity, required));
  }

  private boolean counts(AskedIndicator asked) {
    return GroupScores.isLevel(asked)
        && scores.requirements().of(asked.ref()).isPresent()
        && asked
            .indicator()
            .scale()
            .filter(scale -> scale.kind() == Scale.Kind.ORDINAL)
            .isPresent();
  }

  private List<Place> heldDownBy(Score maturity, List<AskedIndicator> required) {
    return switch (maturity) {
      case Score.Scored scored ->
          required.stream().flatMap(asked -> at(asked, scored.value())).sorted().toList();
      case Score.Withheld withheld -> withheld.decidedBy();
      case Score.NotApplicable _ -> List.of();
    };
  }

  /** The units at that level; the whole, where there is one object. */
  private Stream<Place> at(AskedIndicator asked, Fraction level) {
    if (scores.of(asked).known().filter(level::equals).isEmpty()) {
      return Stream.empty();
    }
    return asked.isOfTheWhole()
        ? Stream.of(asked.in(Unit.collaboration()))
        : scores.units(asked).entrySet().stream()
            .filter(entry -> entry.getValue().known().filter(level::equals).isPresent())
            .map(entry -> asked.in(entry.getKey()));
  }
}
