package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Scale;
import no.trappa.engine.picture.Picture;

/**
 * How people divide on one question, as it was shown to the room.
 *
 * @param now the latest picture
 * @param before the one before, where the room was asked again
 */
record Revealed(
    QuestionRef question,
    Kind kind,
    Respondents respondents,
    Picture now,
    Optional<Picture> before) {

  /** The levels, or the lack of them. */
  Optional<Scale> scale() {
    return kind instanceof Kind.Level(var scale, var _) ? Optional.of(scale) : Optional.empty();
  }

  /** The picture now, and the one before it first. */
  List<Picture> rounds() {
    return before.map(first -> List.of(first, now)).orElseGet(() -> List.of(now));
  }
}
