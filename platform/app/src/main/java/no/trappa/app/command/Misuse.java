package no.trappa.app.command;

import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** What can be wrong with how a command is called. */
enum Misuse {
  UNKNOWN_OPTION(
      "Valget «%s» finnes ikke.", "Valet «%s» finst ikkje.", "There is no option \"%s\"."),
  NO_VALUE("%s mangler en verdi.", "%s manglar ein verdi.", "%s needs a value."),
  UNKNOWN_LANGUAGE(
      "Språket «%s» finnes ikke. Det kan være nb, nn eller en.",
      "Språket «%s» finst ikkje. Det kan vere nb, nn eller en.",
      "There is no language \"%s\". It can be nb, nn or en."),
  SURPLUS(
      "«%s» er ett ord for mye.", "«%s» er eitt ord for mykje.", "\"%s\" is one word too many."),
  MISSING_OPTION("%s mangler.", "%s manglar.", "%s is missing."),
  MISSING_MODULE(
      "Skriv hvilken mappe eller jar-fil som skal sjekkes.",
      "Skriv kva mappe eller jar-fil som skal sjekkast.",
      "Say which folder or jar to check."),
  UNKNOWN_ASSESSMENT(
      "Vurderingsopplegget «%s» finnes ikke. %s",
      "Vurderingsopplegget «%s» finst ikkje. %s", "There is no assessment \"%s\". %s"),
  UNEXPECTED(
      "Noe uventet gikk galt: %s. Meld gjerne fra om det.",
      "Noko uventa gjekk gale: %s. Meld gjerne frå om det.",
      "Something unexpected went wrong: %s. Please report it.");

  private final String nb;
  private final String nn;
  private final String en;

  Misuse(String nb, String nn, String en) {
    this.nb = nb;
    this.nn = nn;
    this.en = en;
  }

  /** The words, with what they speak of put in; a text is put in by language. */
  Text text(Object... about) {
    return new Text(
        in(Language.NB, nb, about), in(Language.NN, nn, about), in(Language.EN, en, about));
  }

  private static String in(Language language, String words, Object... about) {
    var shown = new Object[about.length];
    for (var i = 0; i < about.length; i++) {
      shown[i] = about[i] instanceof Text text ? text.in(language) : about[i];
    }
    return words.formatted(shown);
  }
}
