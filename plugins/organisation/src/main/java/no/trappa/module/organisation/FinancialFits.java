package no.trappa.module.organisation;

import java.util.List;

/** How free the collaboration is with money of its own (guide: MOD-13, ORG-41, ORG-101). */
final class FinancialFits {

  private FinancialFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            0,
            "Nettverket har ikke egne penger.",
            "Nettverket har ikkje eigne pengar.",
            "The network has no money of its own."),
        Fit.of(
            Models.AGREEMENT,
            1,
            "Hver kommune betaler selv, med faktura eller bytte av tjenester.",
            "Kvar kommune betaler sjølv, med faktura eller byte av tenester.",
            "Each municipality pays for itself, by invoice or exchange of services."),
        Fit.of(
            Models.HOST,
            1,
            "Pengene er en del av budsjettet i vertskommunen.",
            "Pengane er ein del av budsjettet i vertskommunen.",
            "The money is part of the host's budget."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            1,
            "Pengene ligger i budsjettet til vertskommunen, også når nemnda avgjør.",
            "Pengane ligg i budsjettet til vertskommunen, også når nemnda avgjer.",
            "The money lies in the host's budget, also when the board decides."),
        Fit.of(
            Models.TASK_COMMUNITY,
            2,
            "Eget budsjett innenfor avtalen, men hver kommune svarer for sin del av gjelden.",
            "Eige budsjett innanfor avtalen, men kvar kommune svarer for sin del av gjelda.",
            "A budget of its own within the agreement, but each municipality answers for its share of the debt."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            3,
            "Selskapet har egen økonomi. Reglene for lån må kontrolleres.",
            "Selskapet har eigen økonomi. Reglane for lån må kontrollerast.",
            "The company has its own finances. The rules on loans must be checked."),
        Fit.of(
            Models.LIMITED_COMPANY,
            4,
            "Selskapet rår over egen økonomi. Lån og garantier må kontrolleres.",
            "Selskapet rår over eigen økonomi. Lån og garantiar må kontrollerast.",
            "The company controls its own finances. Loans and guarantees must be checked."),
        Fit.of(
            Models.OUTSOURCING,
            2,
            "Leverandøren investerer, og kommunene betaler det tilbake gjennom prisen.",
            "Leverandøren investerer, og kommunane betaler det att gjennom prisen.",
            "The supplier invests, and the municipalities pay it back through the price."));
  }
}
