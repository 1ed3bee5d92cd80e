package no.trappa.app.evaluation;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Why something is refused, and what to do instead. */
final class Reasons {

  static final Text NO_SUCH_COLLABORATION =
      new Text(
          "Samarbeidet finnes ikke lenger.",
          "Samarbeidet finst ikkje lenger.",
          "The collaboration no longer exists.");
  static final Text NO_SUCH_EVALUATION =
      new Text(
          "Vurderingen finnes ikke.", "Vurderinga finst ikkje.", "There is no such evaluation.");
  static final Text NO_MEMBERS =
      new Text(
          "Samarbeidet har ingen medlemmer i dag. Legg til minst én virksomhet først.",
          "Samarbeidet har ingen medlemmer i dag. Legg til minst éi verksemd først.",
          "The collaboration has no members today. Add at least one organisation first.");
  static final Text CLOSED =
      new Text(
          "Vurderingen er avsluttet og tar ikke imot mer.",
          "Vurderinga er avslutta og tek ikkje imot meir.",
          "The evaluation is closed and takes nothing more.");
  static final Text UNKNOWN_PARTICIPANT =
      new Text(
          "Vi kjenner deg ikke igjen. Bli med på nytt med koden.",
          "Vi kjenner deg ikkje att. Bli med på nytt med koden.",
          "We do not know you. Join again with the code.");
  static final Text NOT_YOURS =
      new Text(
          "Dette spørsmålet stilles ikke til din rolle.",
          "Dette spørsmålet blir ikkje stilt til rolla di.",
          "This question is not put to your role.");
  static final Text WRONG_FORM =
      new Text(
          "Svaret har feil form for dette spørsmålet.",
          "Svaret har feil form for dette spørsmålet.",
          "The answer has the wrong form for this question.");
  static final Text UNKNOWN_OPTION =
      new Text(
          "Velg blant alternativene som vises.",
          "Vel mellom alternativa som blir viste.",
          "Choose among the options shown.");
  static final Text NOTHING_CHOSEN =
      new Text("Velg minst ett alternativ.", "Vel minst eitt alternativ.", "Choose an option.");
  static final Text ONE_OPTION =
      new Text(
          "Velg bare ett alternativ.", "Vel berre eitt alternativ.", "Choose one option only.");
  static final Text NO_WORDS = new Text("Skriv et svar.", "Skriv eit svar.", "Write an answer.");
  static final Text ROW_TWICE =
      new Text(
          "Det samme er valgt i to rader.",
          "Det same er valt i to rader.",
          "Two rows are about the same.");
  static final Text NOT_WRITABLE =
      new Text(
          "Svaret har tegn eller tall som ikke kan lagres.",
          "Svaret har teikn eller tal som ikkje kan lagrast.",
          "The answer has characters or numbers that cannot be saved.");
  static final Text EVIDENCE_WITHOUT_TITLE =
      new Text(
          "Skriv hva dokumentasjonen er.",
          "Skriv kva dokumentasjonen er.",
          "Say what the evidence is.");
  static final Text NO_WEB_ADDRESS =
      new Text(
          "Lenken må begynne med https:// eller http://.",
          "Lenkja må byrje med https:// eller http://.",
          "The link must start with https:// or http://.");
  static final Text EVIDENCE_FROM_THE_FUTURE =
      new Text(
          "Datoen for dokumentasjonen er ikke kommet ennå.",
          "Datoen for dokumentasjonen er ikkje komen enno.",
          "The date of the evidence has not come yet.");
  static final Text OTHERS_TAP =
      new Text(
          "Svaret kunne ikke kjennes igjen. Last siden på nytt og svar igjen.",
          "Svaret kunne ikkje kjennast att. Last sida på nytt og svar igjen.",
          "The answer could not be recognised. Reload the page and answer again.");
  static final Text TOO_BUSY =
      new Text(
          "Akkurat nå kommer det flere svar enn vi rekker. Svaret er ikke lagret; prøv igjen om et øyeblikk.",
          "Akkurat no kjem det fleire svar enn vi rekk. Svaret er ikkje lagra; prøv igjen om ein augneblink.",
          "More answers are arriving than we can take. Yours is not saved; try again in a moment.");
  static final Text STOPPING =
      new Text(
          "Tjenesten starter på nytt. Svaret er ikke lagret; prøv igjen om litt.",
          "Tenesta startar på nytt. Svaret er ikkje lagra; prøv igjen om litt.",
          "The service is restarting. The answer is not saved; try again shortly.");
  static final Text NOT_WRITTEN =
      new Text(
          "Svaret kunne ikke lagres. Prøv igjen; si fra til den som leder møtet, hvis det fortsetter.",
          "Svaret kunne ikkje lagrast. Prøv igjen; sei frå til den som leier møtet, dersom det held fram.",
          "The answer could not be saved. Try again; tell whoever leads the meeting if it goes on.");
  static final Text REASON_MISSING =
      new Text("Skriv en begrunnelse.", "Skriv ei grunngiving.", "Give a reason.");
  static final Text REFERENCE_MISSING =
      new Text(
          "Skriv hvor det finnes: et saksnummer, en tittel eller en lenke.",
          "Skriv kvar det finst: eit saksnummer, ein tittel eller ei lenkje.",
          "Say where it is found: a case number, a title or a link.");
  static final Text OTHER_UNITS =
      new Text(
          "Dette spørsmålet gjelder ikke den du svarer for.",
          "Dette spørsmålet gjeld ikkje den du svarer for.",
          "This question does not concern this unit.");

  private Reasons() {}

  static Text noSuchAssessment(AssessmentDefinition.Id id) {
    return new Text(
        "Opplegget «%s» kan ikke brukes nå. Se under moduler hva som mangler.".formatted(id),
        "Opplegget «%s» kan ikkje brukast no. Sjå under modular kva som manglar.".formatted(id),
        "The assessment \"%s\" cannot be used now. See under modules what is missing."
            .formatted(id));
  }

  static Text notAMember(Unit unit) {
    return new Text(
        "«%s» var ikke medlem da vurderingen startet.".formatted(unit),
        "«%s» var ikkje medlem då vurderinga starta.".formatted(unit),
        "\"%s\" was no member when the evaluation started.".formatted(unit));
  }

  static Text unknownRole(Role.Id role) {
    return new Text(
        "Rollen «%s» hører ikke til her. Velg en av rollene i listen.".formatted(role),
        "Rolla «%s» høyrer ikkje til her. Vel ei av rollene i lista.".formatted(role),
        "The role \"%s\" does not belong here. Choose one from the list.".formatted(role));
  }

  static Text notAsked(QuestionRef question) {
    return new Text(
        "Spørsmålet «%s» er ikke med i denne vurderingen.".formatted(question),
        "Spørsmålet «%s» er ikkje med i denne vurderinga.".formatted(question),
        "The question \"%s\" is not part of this evaluation.".formatted(question));
  }

  static Text unknownItem(GateItem.Id item) {
    return new Text(
        "«%s» er ikke noe denne beslutningen ber om her.".formatted(item),
        "«%s» er ikkje noko denne avgjerda ber om her.".formatted(item),
        "\"%s\" is not something this decision asks for here.".formatted(item));
  }

  static Text offTheScale(Fraction level) {
    return new Text(
        "%s er ikke et trinn på skalaen.".formatted(level),
        "%s er ikkje eit trinn på skalaen.".formatted(level),
        "%s is not a level of the scale.".formatted(level));
  }

  static Text tooSmall(Fraction least) {
    return new Text(
        "Tallet må være minst %s.".formatted(least),
        "Talet må vere minst %s.".formatted(least),
        "The number must be at least %s.".formatted(least));
  }

  static Text tooLarge(Fraction most) {
    return new Text(
        "Tallet kan være høyst %s.".formatted(most),
        "Talet kan vere høgst %s.".formatted(most),
        "The number must be at most %s.".formatted(most));
  }

  static Text tooManyRows(int most) {
    return new Text(
        "Det kan være høyst %d rader.".formatted(most),
        "Det kan vere høgst %d rader.".formatted(most),
        "There can be at most %d rows.".formatted(most));
  }

  static Text groupTooSmall(int least) {
    return new Text(
        "Den minste gruppen må være minst %d.".formatted(least),
        "Den minste gruppa må vere minst %d.".formatted(least),
        "The smallest group must be at least %d.".formatted(least));
  }

  /** The same reason, and the row and column it lies in. */
  static Text inCell(Text row, Text column, Text reason) {
    return new Text(
        "%s, %s: %s".formatted(row.nb(), column.nb(), reason.nb()),
        "%s, %s: %s".formatted(row.nn(), column.nn(), reason.nn()),
        "%s, %s: %s".formatted(row.en(), column.en(), reason.en()));
  }

  static Text tooLong(int most) {
    return new Text(
        "Teksten kan ha høyst %d tegn.".formatted(most),
        "Teksten kan ha høgst %d teikn.".formatted(most),
        "The text must have at most %d characters.".formatted(most));
  }
}
