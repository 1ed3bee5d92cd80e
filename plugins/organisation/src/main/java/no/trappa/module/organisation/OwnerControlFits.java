package no.trappa.module.organisation;

import java.util.List;

/** How directly the councils steer the one that delivers (guide: criterion 1, ORG-39 ff.). */
final class OwnerControlFits {

  private OwnerControlFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            4,
            "Hver kommune avgjør alt selv.",
            "Kvar kommune avgjer alt sjølv.",
            "Each municipality decides everything itself."),
        Fit.of(
            Models.AGREEMENT,
            2,
            "Kommunen styrer gjennom avtalen, og må be om endringer.",
            "Kommunen styrer gjennom avtalen, og må be om endringar.",
            "The municipality steers through the agreement and must ask for changes."),
        Fit.of(
            Models.HOST,
            1,
            "Vertskommunen leder arbeidet. De andre styrer gjennom avtalen.",
            "Vertskommunen leier arbeidet. Dei andre styrer gjennom avtalen.",
            "The host leads the work. The others steer through the agreement."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            2,
            "Kommunene styrer sammen i nemnda. Vertskommunen leder de ansatte.",
            "Kommunane styrer saman i nemnda. Vertskommunen leier dei tilsette.",
            "The municipalities steer together on the board. The host leads the staff."),
        Fit.of(
            Models.TASK_COMMUNITY,
            3,
            "Alle er med i representantskapet, og avtalen kan gi kommunestyrene mer å si.",
            "Alle er med i representantskapet, og avtalen kan gje kommunestyra meir å seie.",
            "All are on the board of representatives, and the agreement may give the councils more say."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            2,
            "Kommunene styrer gjennom representantskapet, som vedtar budsjettet.",
            "Kommunane styrer gjennom representantskapet, som vedtek budsjettet.",
            "The municipalities steer through the board of representatives, which adopts the budget."),
        Fit.of(
            Models.LIMITED_COMPANY,
            1,
            "Eierne styrer på generalforsamlingen og gjennom vedtekter, ikke ved instruks.",
            "Eigarane styrer på generalforsamlinga og gjennom vedtekter, ikkje ved instruks.",
            "The owners steer at the general meeting and through the statutes, not by instruction."),
        Fit.of(
            Models.OUTSOURCING,
            0,
            "Kommunen styrer bare gjennom kontrakten. Leverandøren har også andre kunder.",
            "Kommunen styrer berre gjennom kontrakten. Leverandøren har også andre kundar.",
            "The municipality steers only through the contract. The supplier has other customers too."));
  }
}
