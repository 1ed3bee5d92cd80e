package no.trappa.app.workshop.ui;

import no.trappa.api.value.Language;
import no.trappa.app.language.Languages;

/** Tells one page what is new, always the whole of how it stands. */
final class Telling {

  private final EventWriter events;
  private final Guide guide;
  private final Presences presences;
  private final Presence presence;
  private final Language language = Languages.current();
  private String panel = "";

  Telling(EventWriter events, Guide guide, Presences presences, Presence presence) {
    this.events = events;
    this.guide = guide;
    this.presences = presences;
    this.presence = presence;
  }

  boolean heartbeat() {
    return events.send("heartbeat", "{}");
  }

  /** Asks the page to come again; always false, for this stream is over. */
  boolean renew() {
    events.send("renew", "{}");
    return false;
  }

  /** The room, without a look at anybody's answers: a hall is told of a reveal at once. */
  boolean room() {
    var sign = guide.sign(presence.participant(), presence.questionnaire(), language);
    if (!presences.isOpen(presence)) {
      return own();
    }
    if (!sign.panel().equals(panel)) {
      panel = sign.panel();
      events.add("panel", panel);
    }
    return events.send("room", sign.figures());
  }

  /** How far the participant has come. */
  boolean own() {
    var now = presences.again(presence);
    return events.send(
        "snapshot",
        """
        {"open":%b,"answered":%d,"of":%d}\
        """
            .formatted(now.isOpen(), now.answeredScreens(), now.questionnaire().size()));
  }
}
