package no.trappa.app.evaluation;

import java.util.Locale;
import java.util.function.Function;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.app.language.Phrases;

/** Says where remarks come from, and how many there are. */
public record RemarkWords(Phrases phrases, Function<Unit, String> names) {

  /** The organisation and side, as far as they may be told. */
  public String from(Remarks.Origin origin) {
    return origin
        .unit()
        .map(unit ->
            origin
                .side()
                .map(side -> phrases.say("remarks.from", names.apply(unit), side(side)))
                .orElseGet(() -> names.apply(unit)))
        .orElseGet(() ->
            origin
                .side()
                .map(
                    side -> phrases.say("remarks.from", phrases.say("remarks.several"), side(side)))
                .orElseGet(() -> phrases.say("remarks.anywhere")));
  }

  public String from(Remarks.Evidence evidence) {
    var unit = names.apply(evidence.unit());
    return evidence
        .note()
        .date()
        .map(date -> phrases.say("remarks.from", unit, phrases.say(date)))
        .orElseGet(() -> phrases.say("remarks.from", unit, phrases.say("remarks.undated")));
  }

  /** How many comments, how many documents. */
  public String sum(Remarks remarks) {
    var comments = phrases.say("remarks.comments", remarks.comments().size());
    var papers = phrases.say("remarks.evidence", remarks.evidence().size());
    if (remarks.evidence().isEmpty()) {
      return comments;
    }
    return remarks.comments().isEmpty() ? papers : phrases.say("remarks.both", comments, papers);
  }

  private String side(Role.Side side) {
    return phrases.say("remarks.side." + side.name().toLowerCase(Locale.ROOT));
  }
}
