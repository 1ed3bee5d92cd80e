package no.trappa.app.workshop.ui;

import java.util.Optional;
import no.trappa.app.language.Phrases;

/**
 * What every page of a participant has around it.
 *
 * @param here its own path, to come back to when the language is changed
 * @param reader who it is made for, once they have joined
 */
record Frame(String theme, String here, Optional<Self> reader) {

  /**
   * Who a page is made for.
   *
   * @param key what its forms must carry
   */
  record Self(
      String participant,
      String evaluation,
      String title,
      String unit,
      String role,
      boolean open,
      String key) {

    static Self of(Presence presence, Phrases words) {
      return new Self(
          presence.participant().id().toString(),
          presence.evaluation().id().toString(),
          words.say(presence.definitions().assessment().title()),
          presence.unitName(),
          presence.roleName(words),
          presence.isOpen(),
          FormKey.of(presence.token()));
    }
  }

  boolean hasJoined() {
    return reader.isPresent();
  }

  /**
   * Who has joined.
   *
   * @throws java.util.NoSuchElementException on a page for those who have not
   */
  Self self() {
    return reader.orElseThrow();
  }
}
