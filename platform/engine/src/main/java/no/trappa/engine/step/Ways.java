package no.trappa.engine.step;

import java.util.List;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Verdict;

/**
 * The smallest sets of steps that open the gate, prerequisites included: what is in all of them,
 * and where one may choose.
 *
 * <p>Every way through takes all that is needed and, of each choice, one way. Smallest means the
 * fewest steps, each counted once for each unit that takes it. Levels are taken to rise with the
 * steps: what all steps together leave unmet is not sought among fewer.
 *
 * @param needed what every smallest set holds
 * @param choices where there are several ways, each independent of the others
 * @param opens whether the gate opens then, as evaluating again has shown
 * @param verdictAfter the verdict of that evaluation
 * @param blockers what no step resolves
 */
public record Ways(
    List<Taking> needed,
    List<Choice> choices,
    boolean opens,
    Verdict verdictAfter,
    List<RequirementResult> blockers) {

  public Ways {
    needed = List.copyOf(needed);
    choices = List.copyOf(choices);
    blockers = List.copyOf(blockers);
  }

  /** How many steps a smallest set holds, each counted once for each unit that takes it. */
  public int size() {
    return needed.size() + choices.stream().mapToInt(Choice::size).sum();
  }

  /** Whether no smaller set would do. */
  public boolean isSmallest() {
    return choices.stream().allMatch(Choice::isSmallest);
  }

  /**
   * Several ways to the same end.
   *
   * @param ways never empty; those of fewer different steps first
   * @param isSmallest whether no smaller one would do; else the search was broken off, and the one
   *     way there is holds nothing that can be left out
   * @param isComplete whether these are all the smallest
   */
  public record Choice(List<List<Taking>> ways, boolean isSmallest, boolean isComplete) {

    public Choice {
      ways = ways.stream().map(List::copyOf).toList();
    }

    public int size() {
      return ways.getFirst().size();
    }
  }
}
