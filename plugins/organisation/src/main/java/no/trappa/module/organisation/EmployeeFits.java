package no.trappa.module.organisation;

import java.util.List;

/** How little changes for those employed today (guide: criterion 3, ORG-54 ff.). */
final class EmployeeFits {

  private EmployeeFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            4,
            "Ingen bytter arbeidsgiver.",
            "Ingen byter arbeidsgivar.",
            "Nobody changes employer."),
        Fit.of(
            Models.AGREEMENT,
            4,
            "Hver kommune beholder sine egne ansatte.",
            "Kvar kommune beheld sine eigne tilsette.",
            "Each municipality keeps its own staff."),
        Fit.of(
            Models.HOST,
            2,
            "Noen kan få vertskommunen som arbeidsgiver. Må avklares.",
            "Nokre kan få vertskommunen som arbeidsgivar. Må avklarast.",
            "Some may get the host as their employer. Must be clarified."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            2,
            "Nemnda har ikke egne ansatte. Noen kan få vertskommunen som arbeidsgiver. Må avklares.",
            "Nemnda har ikkje eigne tilsette. Nokre kan få vertskommunen som arbeidsgivar. Må avklarast.",
            "The board has no staff. Some may get the host as their employer. Must be clarified."),
        Fit.of(
            Models.TASK_COMMUNITY,
            2,
            "Hvem som er arbeidsgiver, følger av hvordan fellesskapet settes opp. Må avklares.",
            "Kven som er arbeidsgivar, følgjer av korleis fellesskapet blir sett opp. Må avklarast.",
            "Who the employer is follows from how the community is set up. Must be clarified."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            1,
            "De som får oppgavene med seg, kan få selskapet som arbeidsgiver. Må avklares.",
            "Dei som får oppgåvene med seg, kan få selskapet som arbeidsgivar. Må avklarast.",
            "Those whose tasks move may get the company as their employer. Must be clarified."),
        Fit.of(
            Models.LIMITED_COMPANY,
            1,
            "De som får oppgavene med seg, kan få selskapet som arbeidsgiver. Må avklares.",
            "Dei som får oppgåvene med seg, kan få selskapet som arbeidsgivar. Må avklarast.",
            "Those whose tasks move may get the company as their employer. Must be clarified."),
        Fit.of(
            Models.OUTSOURCING,
            0,
            "Oppgavene går ut av kommunene. Hva det betyr for de ansatte, må avklares.",
            "Oppgåvene går ut av kommunane. Kva det betyr for dei tilsette, må avklarast.",
            "The tasks leave the municipalities. What it means for staff must be clarified."));
  }
}
