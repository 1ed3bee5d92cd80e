package no.trappa.engine.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement of the source guide, or a word of its time, that no longer holds.
 *
 * @param pattern how it is recognised in bokmål, nynorsk or English, letter case aside
 * @param unless words in the same text that make it right after all
 */
record Outdated(Pattern pattern, Pattern unless) {

  /** What a text says when it tells history. */
  private static final Pattern HISTORY =
      pattern(
          "opphev(et|a)|avvik?l(et|a)|historie|tidl(i|e)gare|ikk?je lenger|ikke lenger"
              + "|repealed|abolished|history|former(ly)?\\b|no longer");

  /** What does not hold in any text. */
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Forms of organisation that were repealed. */
  static final List<Outdated> LAW =
      List.of(
          history("§\\s*27[- ](samarbeid|selskap|styr|i kommunel|coll|board|compan)"),
          history("samkommun"));

  /** Rules of law that are no longer so, or were never so simple. */
  static final List<Outdated> RULES =
      List.of(
          never(
              "\\b80\\s*(%|prosent|per\\s?cent) (av|of)( \\w+){0,4} (omset|aktivitet|turnover|activit)"),
          never("(ut(en|an)|without) (offentl\\w+ |public )?(anbud|anbod|tender)"),
          never("(må|skal) betale (moms|m(er|eir)verdiavgift)|must pay (vat|value added tax)"),
          never("(ikke|ikkje|inga|ingen)( \\w+){0,3} (moms|m(er|eir)verdiavgift)\\b"),
          never("(ikke|ikkje|cannot|not)( \\w+){0,3} (konkurs|bankrupt)"),
          never("(god(kjent|kjend)|approved|approval)( \\w+){0,2} (departement|ministry)"),
          never("uberørt av|(ikke|ikkje) påverka av|unaffected by"),
          never("(kan|may) (kreve|krevje|demand)( \\w+){0,3} (ansettelse|tilsetjing|employment)"),
          never("konsesjon\\w*|licen[cs]e from the data"));

  /** Words that offices and people were called by then. */
  static final List<Outdated> WORDS =
      List.of(
          never("fylkesm(a|e)nn"),
          never("rådm(a|e)nn"),
          never("\\bmoms\\b"),
          never("it-sikkerh|it-tryggleiksansvarl"),
          unless("regionråd|regional council", "politisk råd|political council"));

  static Outdated history(String pattern) {
    return new Outdated(pattern(pattern), HISTORY);
  }

  private static Outdated never(String pattern) {
    return new Outdated(pattern(pattern), NEVER);
  }

  private static Outdated unless(String pattern, String words) {
    return new Outdated(pattern(pattern), pattern(words));
  }

  boolean tellsHistory() {
    return unless == HISTORY;
  }

  /** Whether the words say it as if it held today. */
  boolean isSaidIn(String words) {
    return pattern.matcher(words).find() && !unless.matcher(words).find();
  }

  boolean isMentionedIn(String words) {
    return pattern.matcher(words).find();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
