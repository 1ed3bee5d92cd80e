package no.trappa.app.workshop.ui.projector;

import java.util.List;
import java.util.Optional;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/**
 * How people divide on one question now, and how they did in the round before.
 *
 * @param before empty in the first round
 */
record Pair(Picture now, Optional<Picture> before) {

  /** The last of a question's pictures; empty where there is none. */
  static Optional<Pair> of(List<Picture> pictures, int round) {
    if (pictures.isEmpty()) {
      return Optional.empty();
    }
    var before =
        round > 1 && pictures.size() > 1
            ? Optional.of(pictures.get(pictures.size() - 2))
            : Optional.<Picture>empty();
    return Optional.of(new Pair(pictures.getLast(), before));
  }

  Optional<Picture.Part> of(Who who) {
    return now.of(who);
  }

  Optional<Picture.Part> before(Who who) {
    return before.flatMap(picture -> picture.of(who));
  }
}
