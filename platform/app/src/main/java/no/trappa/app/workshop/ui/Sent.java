package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import org.jspecify.annotations.Nullable;

/**
 * One tap as the script sends it; what it leaves out is empty.
 *
 * @param evaluation the evaluation its page belonged to
 * @param participant who the page was made for
 * @param round which asking of the question the page was made for; nothing is the first
 */
record Sent(
    @Nullable UUID id,
    @Nullable String evaluation,
    @Nullable String participant,
    @Nullable String question,
    @Nullable List<String> answers,
    @Nullable String instead,
    @Nullable String reason,
    @Nullable String comment,
    @Nullable String title,
    @Nullable String link,
    @Nullable String date,
    long seen,
    @Nullable Integer round) {

  /** Whether the page it comes from was made for this participant in this evaluation. */
  boolean isFrom(Presence presence) {
    return presence.participant().id().toString().equals(participant)
        && presence.evaluation().id().toString().equals(evaluation);
  }

  /** The question it names; empty when that is no question at all. */
  Optional<QuestionRef> ref() {
    try {
      return Optional.of(QuestionRef.parse(words(question)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  Entry entry(Part part) {
    var given = answers == null ? List.<String>of() : answers;
    return new Entry(
        id == null ? UUID.randomUUID() : id,
        Filled.sent(part.kind(), given, words(instead), words(reason)),
        words(comment),
        new Entry.Source(words(title), words(link), words(date)),
        seen,
        Math.max(1, Objects.requireNonNullElse(round, 1)));
  }

  private static String words(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
