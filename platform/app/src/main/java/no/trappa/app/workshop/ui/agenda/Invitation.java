package no.trappa.app.workshop.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Homework;
import no.trappa.app.workshop.agenda.Taken;

/** An invitation to an evaluation as plain text, to be sent by e-mail. */
record Invitation(AgendaWords words, Evaluation evaluation, Agenda agenda, PublicAddress address) {

  /** What, why, how long, under which conditions; paragraphs with an empty line between. */
  String text() {
    var assessment = words.definitions().assessment();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(words.say("agenda.invitation.hello"));
    paragraphs.add(
        words.say(
            "agenda.invitation.what",
            evaluation.collaborationName(),
            words.phrases().say(assessment.title())));
    paragraphs.add(words.phrases().say(assessment.summary()));
    paragraphs.add(words.say("agenda.invitation.why"));
    meeting().ifPresent(paragraphs::add);
    modules().ifPresent(paragraphs::add);
    paragraphs.add(how());
    paragraphs.add(privacy());
    paragraphs.add(words.say("agenda.invitation.bye"));
    return String.join("\n\n", paragraphs);
  }

  /** A line for the subject of the e-mail. */
  String subject() {
    return words.say(
        "agenda.invitation.subject",
        words.phrases().say(words.definitions().assessment().title()),
        evaluation.collaborationName());
  }

  private String privacy() {
    var situation = evaluation.situation();
    return switch (situation.openness()) {
      case ANONYMOUS -> words.say("agenda.invitation.privacy", situation.smallestGroup());
      case OPEN -> words.say("agenda.invitation.privacy.open");
    };
  }

  private Optional<String> meeting() {
    var meets = agenda.taken(Taken.ROOM).findAny().isPresent();
    return agenda
        .start()
        .filter(_ -> meets)
        .map(start ->
            words.say(
                "agenda.invitation.meeting", words.moment(start), words.length(agenda.minutes())));
  }

  /** What is done where; nothing where there is no such division. */
  private Optional<String> modules() {
    var before = titles(Taken.BEFORE);
    var room = titles(Taken.ROOM);
    return before.isEmpty() || room.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("agenda.invitation.modules.before", before)
                + "\n"
                + words.say("agenda.invitation.modules.room", room));
  }

  private String titles(Taken where) {
    return agenda
        .taken(where)
        .map(item -> words.title(item.module()))
        .collect(Collectors.joining(", "));
  }

  private String how() {
    var lines = new ArrayList<String>();
    lines.add(when());
    lines.add(words.say("agenda.invitation.open", link()));
    lines.add(
        words.say(
            "agenda.invitation.code",
            Joining.written(address.of("/j")),
            evaluation.joinCode().toString()));
    lines.add(words.say("agenda.invitation.choose"));
    return String.join("\n", List.copyOf(lines));
  }

  private String when() {
    var longest = Homework.of(agenda, words.definitions()).longest();
    if (longest.isEmpty()) {
      return words.say("agenda.invitation.in-the-room");
    }
    var minutes = longest.orElseThrow().minutes();
    return agenda
        .start()
        .map(start ->
            words.say("agenda.invitation.before", words.moment(start), words.length(minutes)))
        .orElseGet(() -> words.say("agenda.invitation.before.open", words.length(minutes)));
  }

  private String link() {
    return address.of("/j/" + evaluation.joinCode()).toString();
  }
}
