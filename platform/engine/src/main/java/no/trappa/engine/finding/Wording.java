package no.trappa.engine.finding;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** What the engine says of its own accord, in one place. */
final class Wording {

  static final Text OTHERS = new Text("de andre", "dei andre", "the others");

  private Wording() {}

  static Text gap(Text title, Fraction level, Fraction required, boolean critical) {
    var has = figure(level);
    var needs = figure(required);
    return after(
        title,
        "nivå "
            + has.nb()
            + ", kravet er "
            + needs.nb()
            + "."
            + (critical ? " Dette alene stenger beslutningen." : ""),
        "nivå "
            + has.nn()
            + ", kravet er "
            + needs.nn()
            + "."
            + (critical ? " Dette åleine stengjer avgjerda." : ""),
        "level "
            + has.en()
            + ", the gate requires "
            + needs.en()
            + "."
            + (critical ? " This alone closes the gate." : ""));
  }

  static Text disputed(Text title) {
    return after(
        title,
        "svarene ligger to trinn eller mer fra hverandre. Bli enige om ett svar.",
        "svara ligg to trinn eller meir frå kvarandre. Bli samde om eitt svar.",
        "the answers lie two steps or more apart. Agree on one answer.");
  }

  static Text viewsApart(Text title) {
    return after(
        title,
        "de som beskriver det samme, er to trinn eller mer fra hverandre. Bli enige om ett svar.",
        "dei som skildrar det same, er to trinn eller meir frå kvarandre. Bli samde om eitt svar.",
        "those who describe the same thing are two steps or more apart. Agree on one answer.");
  }

  static Text counterpart(Text title, Text voice, Fraction own, Text counterpart, Fraction other) {
    var says = figure(own);
    var replies = figure(other);
    return after(
        title,
        voice.nb()
            + " sier nivå "
            + says.nb()
            + ", "
            + counterpart.nb()
            + " sier "
            + replies.nb()
            + ". Det laveste teller.",
        voice.nn()
            + " seier nivå "
            + says.nn()
            + ", "
            + counterpart.nn()
            + " seier "
            + replies.nn()
            + ". Det lågaste tel.",
        voice.en()
            + " says level "
            + says.en()
            + ", "
            + counterpart.en()
            + " says "
            + replies.en()
            + ". The lower counts.");
  }

  static Text spread(Text title, int steps) {
    return after(
        title,
        "det er " + steps + " trinn fra laveste til høyeste.",
        "det er " + steps + " trinn frå lågaste til høgaste.",
        "there are " + steps + " steps from the lowest to the highest.");
  }

  static Text unanswered(Text title) {
    return after(title, "ikke besvart.", "ikkje svart på.", "not answered.");
  }

  static Text dontKnow(Text title) {
    return after(
        title, "svaret er «vet ikke».", "svaret er «veit ikkje».", "the answer is “don't know”.");
  }

  static Text thin(Text title) {
    return after(
        title,
        "for få svar til å vise noe, og ingen har svart for alle.",
        "for få svar til å vise noko, og ingen har svart for alle.",
        "too few answers to show anything, and nobody has answered for all.");
  }

  static Text unconfirmed(Text title) {
    return after(title, "ikke bekreftet.", "ikkje stadfesta.", "not confirmed.");
  }

  static Text notAccepted(Text title) {
    return after(
        title,
        "meldt som ikke aktuelt. Grunnen er ikke godtatt ennå.",
        "meldt som ikkje aktuelt. Grunnen er ikkje godteken enno.",
        "said not to apply. The reason is not accepted yet.");
  }

  static Text expired(Text title, Fraction before, Fraction now, LocalDate evidence) {
    var was = figure(before);
    var is = figure(now);
    return after(
        title,
        "grunnlaget er fra "
            + date(evidence, Language.NB)
            + " og for gammelt for nivå "
            + was.nb()
            + ". Nivå "
            + is.nb()
            + " teller.",
        "grunnlaget er frå "
            + date(evidence, Language.NN)
            + " og for gammalt for nivå "
            + was.nn()
            + ". Nivå "
            + is.nn()
            + " tel.",
        "the evidence is from "
            + date(evidence, Language.EN)
            + ", too old for level "
            + was.en()
            + ". Level "
            + is.en()
            + " counts.");
  }

  static Text aboveTheGate(Text title, Fraction level, Fraction required) {
    var has = figure(level);
    var needs = figure(required);
    return after(
        title,
        "alle er minst på nivå " + has.nb() + ", over kravet på " + needs.nb() + ".",
        "alle er minst på nivå " + has.nn() + ", over kravet på " + needs.nn() + ".",
        "all are at level " + has.en() + " or more, above the " + needs.en() + " required.");
  }

  static Text notEvaluated(String module) {
    return new Text(
        "Noe er ikke vurdert, fordi modulen " + module + " ikke er med.",
        "Noko er ikkje vurdert, fordi modulen " + module + " ikkje er med.",
        "Some things are not evaluated, because the module " + module + " is not there.");
  }

  private static Text after(Text title, String nb, String nn, String en) {
    return new Text(title.nb() + ": " + nb, title.nn() + ": " + nn, title.en() + ": " + en);
  }

  /** A level as it is read: at most two decimals, with a comma in Norwegian. */
  private static Text figure(Fraction value) {
    var plain =
        value.rounded(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    var comma = plain.replace('.', ',');
    return new Text(comma, comma, plain);
  }

  private static String date(LocalDate day, Language language) {
    var pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
