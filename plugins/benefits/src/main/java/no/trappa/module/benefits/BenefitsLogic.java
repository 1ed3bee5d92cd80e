package no.trappa.module.benefits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;

/** Shows what each municipality pays beside its size, its use and what it has gained. */
public final class BenefitsLogic implements ModuleLogic {

  @Override
  public List<Finding> findings(ModuleOutcome outcome) {
    return PaymentFindings.of(new Figures(outcome));
  }

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    var figures = new Figures(outcome);
    return Stream.of(GainTable.draw(figures), YearMatrix.draw(figures))
        .flatMap(Optional::stream)
        .toList();
  }
}
