package no.trappa.module.organisation;

import java.util.List;

/** How few must agree before something is done (guide: MOD-13, MOD-20, ORG-41). */
final class SpeedFits {

  private SpeedFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            1,
            "Alle må ville det samme før noe skjer.",
            "Alle må ville det same før noko skjer.",
            "All must want the same before anything happens."),
        Fit.of(
            Models.AGREEMENT,
            1,
            "Endringer krever at partene blir enige om en ny tekst.",
            "Endringar krev at partane blir samde om ein ny tekst.",
            "Changes require the parties to agree on a new text."),
        Fit.of(
            Models.HOST,
            3,
            "Vertskommunen avgjør driften. Nye behov hos de andre krever endret avtale.",
            "Vertskommunen avgjer drifta. Nye behov hos dei andre krev endra avtale.",
            "The host decides on operations. New needs of the others require a changed agreement."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            2,
            "Saker som nemnda skal avgjøre, må vente på et møte.",
            "Saker som nemnda skal avgjere, må vente på eit møte.",
            "Matters for the board must wait for a meeting."),
        Fit.of(
            Models.TASK_COMMUNITY,
            2,
            "Store saker går til representantskapet, og avtaleendringer til alle kommunestyrene.",
            "Store saker går til representantskapet, og avtaleendringar til alle kommunestyra.",
            "Large matters go to the board of representatives, changes of the agreement to all councils."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            3,
            "Styret avgjør driften. Store salg og investeringer går til representantskapet.",
            "Styret avgjer drifta. Store sal og investeringar går til representantskapet.",
            "The company's board decides on operations. Large sales and investments go to the representatives."),
        Fit.of(
            Models.LIMITED_COMPANY,
            4,
            "Styret avgjør innenfor vedtektene.",
            "Styret avgjer innanfor vedtektene.",
            "The company's board decides within the statutes."),
        Fit.of(
            Models.OUTSOURCING,
            2,
            "Leverandøren avgjør driften, men nye behov krever endret kontrakt.",
            "Leverandøren avgjer drifta, men nye behov krev endra kontrakt.",
            "The supplier decides on operations, but new needs require a changed contract."));
  }
}
