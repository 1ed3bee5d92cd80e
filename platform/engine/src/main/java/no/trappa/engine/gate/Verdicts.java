package no.trappa.engine.gate;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.ItemResult;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.api.result.Verdict;
import no.trappa.engine.score.Spread;
import no.trappa.engine.tally.Questionnaire;

/** Says how ready one is: the worst that is known decides, then what is not known. */
public final class Verdicts {

  /** A gap of so many steps cannot be called nearly there. */
  private static final int WIDE = 2;

  private final Questionnaire questionnaire;

  public Verdicts(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  public Verdict of(List<RequirementResult> requirements, List<ItemResult> items) {
    if (requirements.stream().anyMatch(this::closesTheGate)) {
      return Verdict.NOT_READY;
    }
    if (requirements.stream().anyMatch(Verdicts::isOpenQuestion)) {
      return Verdict.UNDECIDED;
    }
    return requirements.stream().allMatch(RequirementResult::isMet)
            && items.stream().allMatch(ItemResult::isMet)
        ? Verdict.READY
        : Verdict.NEARLY;
  }

  private boolean closesTheGate(RequirementResult requirement) {
    return requirement.status() == Status.SHORT
        && (requirement.critical() || gap(requirement) >= WIDE);
  }

  private static boolean isOpenQuestion(RequirementResult requirement) {
    return switch (requirement.status()) {
      case WITHHELD, NOT_ACCEPTED -> true;
      case MET, SHORT, EXEMPT -> false;
    };
  }

  /** How many steps of the scale are lacking. */
  private int gap(RequirementResult requirement) {
    return questionnaire
        .indicator(requirement.place().question().indicator())
        .flatMap(asked -> asked.indicator().scale())
        .flatMap(scale -> gap(scale, requirement))
        .orElse(0);
  }

  private static Optional<Integer> gap(Scale scale, RequirementResult requirement) {
    return requirement
        .score()
        .known()
        .map(level -> Spread.steps(scale, level, requirement.required()));
  }
}
