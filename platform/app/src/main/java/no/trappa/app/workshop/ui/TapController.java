package no.trappa.app.workshop.ui;

import java.util.Optional;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Desk;
import no.trappa.app.workshop.Fault;
import no.trappa.app.workshop.Outcome;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.ui.Told.What;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes one tap from the script; without it the forms do the same. */
@RestController
class TapController {

  private final Desk desk;
  private final Presences presences;
  private final Messages messages;
  private final TimeOfDay time;

  TapController(Desk desk, Presences presences, Messages messages, TimeOfDay time) {
    this.desk = desk;
    this.presences = presences;
    this.messages = messages;
    this.time = time;
  }

  @PostMapping(path = "/p/taps", consumes = MediaType.APPLICATION_JSON_VALUE)
  Told take(Presence presence, @RequestBody Sent sent) {
    if (!sent.isFrom(presence)) {
      return Told.refused(
          presence, Fault.Field.ANSWER, phrases().say("workshop.fault.someone-else"));
    }
    return part(presence, sent)
        .map(part -> handIn(presence, sent, part))
        .orElseGet(() ->
            Told.refused(presence, Fault.Field.ANSWER, phrases().say("workshop.fault.question")));
  }

  private Told handIn(Presence presence, Sent sent, Part part) {
    var outcome = desk.handIn(presence.participant(), part, sent.entry(part));
    var now = presences.again(presence);
    return switch (outcome) {
      case Outcome.Kept(var revision) ->
          Told.of(now, What.KEPT, revision, phrases().say("workshop.saved.at", time.now()));
      case Outcome.Outdated(var revision) ->
          Told.of(now, What.OUTDATED, revision, phrases().say("workshop.newer"));
      case Outcome.Empty _ -> Told.of(now, What.EMPTY, 0, "");
      case Outcome.Declined(var fault) ->
          Told.refused(now, fault.field(), PartView.said(fault, phrases()));
      case Outcome.Later(var fault) -> Told.of(now, What.LATER, 0, PartView.said(fault, phrases()));
    };
  }

  private static Optional<Part> part(Presence presence, Sent sent) {
    return sent.ref()
        .flatMap(ref ->
            presence.questionnaire().screen(ref.indicator()).flatMap(screen -> screen.part(ref)));
  }

  private Phrases phrases() {
    return messages.in(Languages.current());
  }
}
