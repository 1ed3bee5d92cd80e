package no.trappa.module.organisation;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.value.Text;

/**
 * What choosing a form changes elsewhere.
 *
 * @param required what it makes each module require before operations
 * @param extensive whether the collaboration then counts as extensive, whatever was planned
 * @param also what must be in place
 */
record Consequence(OrganisationModel.Id model, Levels required, boolean extensive, Text also) {

  /**
   * Required levels; empty where the form changes nothing.
   *
   * @param separation how far the roles are separated
   * @param council how far the council has dealt with the case
   * @param reserved how far it is settled what the council decides itself
   */
  record Levels(
      Optional<Integer> separation, Optional<Integer> council, Optional<Integer> reserved) {

    static final Levels UNCHANGED =
        new Levels(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static final Levels HOST = new Levels(Optional.of(2), Optional.of(3), Optional.empty());
  private static final Levels COMMUNITY =
      new Levels(Optional.of(3), Optional.of(3), Optional.empty());
  private static final Levels INTERMUNICIPAL_COMPANY =
      new Levels(Optional.of(3), Optional.of(3), Optional.of(3));
  private static final Levels LIMITED_COMPANY =
      new Levels(Optional.of(3), Optional.empty(), Optional.of(3));

  static List<Consequence> all() {
    return List.of(
        new Consequence(
            Models.NETWORK,
            Levels.UNCHANGED,
            false,
            new Text(
                "Ingenting binder. Mer må avtales før noe blir felles drift.",
                "Ingenting bind. Meir må avtalast før noko blir felles drift.",
                "Nothing is binding. More must be agreed before operations become common.")),
        new Consequence(
            Models.AGREEMENT,
            Levels.UNCHANGED,
            false,
            new Text(
                "Avtalen må si hvem som gjør hva, og hvem som betaler.",
                "Avtalen må seie kven som gjer kva, og kven som betaler.",
                "The agreement must say who does what, and who pays.")),
        new Consequence(
            Models.HOST,
            HOST,
            false,
            new Text(
                "Kommunene styrer gjennom avtalen, så den må si hvem som bærer tap.",
                "Kommunane styrer gjennom avtalen, så han må seie kven som ber tap.",
                "The municipalities steer through the agreement, so it must say who bears losses.")),
        new Consequence(
            Models.HOST_WITH_BOARD,
            HOST,
            true,
            new Text(
                "Det må være avgjort hvem som sitter i nemnda, og hva den avgjør.",
                "Det må vere avgjort kven som sit i nemnda, og kva ho avgjer.",
                "It must be settled who sits on the board, and what it decides.")),
        new Consequence(
            Models.TASK_COMMUNITY,
            COMMUNITY,
            true,
            new Text(
                "Samarbeidsavtalen må være vedtatt, og medlemmer til representantskapet valgt.",
                "Samarbeidsavtalen må vere vedteken, og medlemmer til representantskapet valde.",
                "The agreement must be adopted, and the representatives elected.")),
        new Consequence(
            Models.INTERMUNICIPAL_COMPANY,
            INTERMUNICIPAL_COMPANY,
            true,
            new Text(
                "Kommunestyret må selv ha vedtatt selskapsavtalen. Arbeidsgiver må være avklart.",
                "Kommunestyret må sjølv ha vedteke selskapsavtalen. Arbeidsgivar må vere avklart.",
                "The council itself must have adopted the company agreement. The employer must be"
                    + " clarified.")),
        new Consequence(
            Models.LIMITED_COMPANY,
            LIMITED_COMPANY,
            true,
            new Text(
                "Vedtekter og aksjonæravtale må si hva eierne vil avgjøre. Arbeidsgiver må være"
                    + " avklart.",
                "Vedtekter og aksjonæravtale må seie kva eigarane vil avgjere. Arbeidsgivar må vere"
                    + " avklart.",
                "Statutes and shareholder agreement must say what the owners decide. The employer"
                    + " must be clarified.")),
        new Consequence(
            Models.OUTSOURCING,
            Levels.UNCHANGED,
            false,
            new Text(
                "Kommunene trenger kompetanse til å bestille og følge opp kontrakten.",
                "Kommunane treng kompetanse til å bestille og følgje opp kontrakten.",
                "The municipalities need the competence to order and to follow up the contract.")));
  }
}
