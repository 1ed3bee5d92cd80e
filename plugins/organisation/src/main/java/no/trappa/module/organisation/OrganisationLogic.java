package no.trappa.module.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Text;

/**
 * Ranks the forms by how they fit what the municipalities weigh, with the trade-offs beside it.
 *
 * <p>Shows, and decides nothing: no form is named as first without saying that a lawyer must assess
 * it. The ranking waits until every municipality has weighed; the trade-offs do not.
 */
public final class OrganisationLogic implements ModuleLogic {

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    if (!Weights.areAsked(outcome)) {
      return List.of();
    }
    var exhibits = new ArrayList<Exhibit>();
    var names = names(outcome.input());
    var weights = Weights.of(outcome);
    var together = weights.map(Weights::together).orElse(Map.of());
    var ranking = Ranking.by(together, outcome.input().situation().ambition());
    ranking.ifPresent(one -> exhibits.add(new FitRanking(names, together).draw(one)));
    weights.ifPresent(
        one -> exhibits.add(WeightMatrix.draw(one, outcome.input().situation().members())));
    exhibits.add(new TradeOffs(names, together).draw(Models.inOrderOf(ranking)));
    exhibits.add(Consequences.draw(names));
    return exhibits;
  }

  private static Function<OrganisationModel.Id, Text> names(ModuleInput input) {
    return model ->
        input
            .vocabulary()
            .model(model)
            .map(OrganisationModel::title)
            .orElseGet(() -> Text.same(model.value()));
  }
}
