package no.trappa.module.organisation;

import java.util.List;
import no.trappa.api.definition.OrganisationModel;

/** Each form's fit on each criterion. */
final class FitTable {

  private FitTable() {}

  static Fit of(OrganisationModel.Id model, Criterion criterion) {
    return all(criterion).stream()
        .filter(fit -> fit.model().equals(model))
        .findFirst()
        .orElseThrow();
  }

  static List<Fit> all(Criterion criterion) {
    return switch (criterion) {
      case OWNER_CONTROL -> OwnerControlFits.all();
      case MARKET -> MarketFits.all();
      case EMPLOYEES -> EmployeeFits.all();
      case FINANCIAL_FREEDOM -> FinancialFits.all();
      case SPEED -> SpeedFits.all();
      case AUTHORITY -> AuthorityFits.all();
    };
  }
}
