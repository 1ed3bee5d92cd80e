package no.trappa.engine.step;

import java.util.List;
import no.trappa.api.answer.Situation;
import no.trappa.api.result.Finding;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.NextSteps;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.engine.gate.Demands;
import no.trappa.engine.gate.GateKeeper;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.Questionnaire;
import no.trappa.engine.tally.Units;

/**
 * Finds the steps that open the gate, none of which can be left out, and proves it by evaluating
 * again with what they lead to.
 */
public final class Planner {

  private final Questionnaire questionnaire;
  private final Situation situation;
  private final Scores scores;
  private final Demands demands;
  private final GateKeeper gateKeeper;
  private final Units units;

  public Planner(
      Questionnaire questionnaire,
      Situation situation,
      Scores scores,
      Demands demands,
      GateKeeper gateKeeper,
      Units units) {
    this.questionnaire = questionnaire;
    this.situation = situation;
    this.scores = scores;
    this.demands = demands;
    this.gateKeeper = gateKeeper;
    this.units = units;
  }

  /**
   * The next steps.
   *
   * @param findings what the modules warn of, which lends a step weight
   */
  public NextSteps plan(GateResult gate, List<Finding> findings) {
    var shortfalls =
        gate.requirements().stream().filter(one -> one.status() == Status.SHORT).toList();
    var moves = needed();
    var steps =
        new Proposals(situation, new Reasons(shortfalls, findings, moves))
            .inOrder(moves, questionnaire.definitions().assessment(), gate.items());
    var after = afterwards(moves);
    return new NextSteps(
        steps,
        after.isMet(),
        after.verdict(),
        after.requirements().stream().filter(one -> !one.isMet()).toList());
  }

  /** The smallest sets of steps that open the gate, and where one may choose. */
  public Ways ways() {
    var network = new Network(candidates());
    var finder =
        new WayFinder(Aims.of(network, scores, demands.all(), new Sensitive(questionnaire)));
    var after = afterwards(finder.example());
    return new Ways(
        finder.needed(),
        finder.choices(),
        after.isMet(),
        after.verdict(),
        after.requirements().stream().filter(one -> !one.isMet()).toList());
  }

  private List<Move> candidates() {
    var needs =
        demands.all().stream()
            .filter(demand -> demand.check(scores).status() == Status.SHORT)
            .toList();
    var catalogue = new Catalogue(questionnaire, scores, units);
    return new Candidates(catalogue, situation.phase()).of(needs);
  }

  private List<Move> needed() {
    var candidates = candidates();
    var residual = new Residual(scores, new Sensitive(questionnaire), demands.all(), candidates);
    return new Reduction(residual, situation.phase()).reduce(candidates);
  }

  /**
   * The proof: the whole gate again, on the levels these moves lead to, with all documents there.
   */
  private GateResult afterwards(List<Move> moves) {
    var records = scores.records().assuming(Assumptions.after(moves));
    return gateKeeper.checkWithAllItems(scores.with(records));
  }
}
