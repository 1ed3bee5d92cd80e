package no.trappa.module.organisation;

import java.util.List;

/**
 * How far decisions about residents can be left to it (the ministry's guide of 2023, chapter 5).
 */
final class AuthorityFits {

  private AuthorityFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            0,
            "Nettverket kan ikke gjøre vedtak for noen.",
            "Nettverket kan ikkje gjere vedtak for nokon.",
            "The network can decide for nobody."),
        Fit.of(
            Models.AGREEMENT,
            0,
            "Hver kommune gjør sine egne vedtak.",
            "Kvar kommune gjer sine eigne vedtak.",
            "Each municipality makes its own decisions."),
        Fit.of(
            Models.HOST,
            4,
            "Loven åpner for å delegere vedtak til vertskommunen.",
            "Lova opnar for å delegere vedtak til vertskommunen.",
            "The law allows decisions to be delegated to the host."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            4,
            "Loven åpner for at vedtak kan legges til nemnda.",
            "Lova opnar for at vedtak kan leggjast til nemnda.",
            "The law allows decisions to be placed with the board."),
        Fit.of(
            Models.TASK_COMMUNITY,
            1,
            "Krever at særloven på området åpner for det. Må avklares.",
            "Krev at særlova på området opnar for det. Må avklarast.",
            "Requires that the special law of the field allows it. Must be clarified."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            1,
            "Krever at særloven på området åpner for det. Må avklares.",
            "Krev at særlova på området opnar for det. Må avklarast.",
            "Requires that the special law of the field allows it. Must be clarified."),
        Fit.of(
            Models.LIMITED_COMPANY,
            1,
            "Krever at særloven på området åpner for det. Må avklares.",
            "Krev at særlova på området opnar for det. Må avklarast.",
            "Requires that the special law of the field allows it. Must be clarified."),
        Fit.of(
            Models.OUTSOURCING,
            0,
            "Kommunen gjør vedtakene. Leverandøren forbereder høyst.",
            "Kommunen gjer vedtaka. Leverandøren førebur i høgda.",
            "The municipality decides. The supplier prepares at most."));
  }
}
