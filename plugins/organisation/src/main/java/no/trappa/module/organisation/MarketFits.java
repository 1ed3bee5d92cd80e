package no.trappa.module.organisation;

import java.util.List;

/** How far a form can use a market or sell in one (guide: criterion 2, ORG-44 ff.). */
final class MarketFits {

  private MarketFits() {}

  static List<Fit> all() {
    return List.of(
        Fit.of(
            Models.NETWORK,
            0,
            "Nettverket kjøper og selger ikke noe.",
            "Nettverket kjøper og sel ikkje noko.",
            "The network buys and sells nothing."),
        Fit.of(
            Models.AGREEMENT,
            1,
            "Kommunene kan kjøpe inn sammen, men selger ikke til andre.",
            "Kommunane kan kjøpe inn saman, men sel ikkje til andre.",
            "The municipalities can buy together but do not sell to others."),
        Fit.of(
            Models.HOST,
            1,
            "Vertskommunen leverer til dem som er med. Salg til andre må avklares.",
            "Vertskommunen leverer til dei som er med. Sal til andre må avklarast.",
            "The host delivers to those who take part. Sales to others must be clarified."),
        Fit.of(
            Models.HOST_WITH_BOARD,
            1,
            "Leverer til dem som er med. Salg til andre må avklares.",
            "Leverer til dei som er med. Sal til andre må avklarast.",
            "Delivers to those who take part. Sales to others must be clarified."),
        Fit.of(
            Models.TASK_COMMUNITY,
            1,
            "Laget for oppgaver kommunene har felles. Salg til andre må avklares.",
            "Laga for oppgåver kommunane har felles. Sal til andre må avklarast.",
            "Made for tasks the municipalities share. Sales to others must be clarified."),
        Fit.of(
            Models.INTERMUNICIPAL_COMPANY,
            2,
            "Salg til andre enn eierne kan endre reglene for innkjøp. Må avklares.",
            "Sal til andre enn eigarane kan endre reglane for innkjøp. Må avklarast.",
            "Sales beyond the owners may change the procurement rules. Must be clarified."),
        Fit.of(
            Models.LIMITED_COMPANY,
            3,
            "Formen passer for virksomhet i konkurranse. Følgene for innkjøp må avklares.",
            "Forma passar for verksemd i konkurranse. Følgjene for innkjøp må avklarast.",
            "The form suits business in competition. What it means for procurement must be clarified."),
        Fit.of(
            Models.OUTSOURCING,
            4,
            "Kommunene bruker konkurransen mellom leverandørene direkte.",
            "Kommunane brukar konkurransen mellom leverandørane direkte.",
            "The municipalities use the competition between suppliers directly."));
  }
}
