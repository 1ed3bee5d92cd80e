package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;
import no.trappa.app.workshop.room.LiveRooms;
import org.springframework.stereotype.Component;

/** What the participant answered to the question the room is at. */
@Component
class OwnWords {

  private final LiveRooms rooms;
  private final Answers answers;
  private final Messages messages;

  OwnWords(LiveRooms rooms, Answers answers, Messages messages) {
    this.rooms = rooms;
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * One answer.
   *
   * @param values as the page's fields hold them
   * @param late whether it came after the answers were shown
   */
  record Own(String question, String part, List<String> values, String words, boolean late) {

    String joined() {
      return String.join(" ", values);
    }
  }

  List<Own> of(Presence presence) {
    return screen(presence).stream()
        .flatMap(screen -> screen.parts().stream())
        .flatMap(part -> own(presence, part))
        .toList();
  }

  private Optional<Screen> screen(Presence presence) {
    return rooms
        .room(presence.evaluation().id())
        .scene()
        .question()
        .flatMap(presence.questionnaire()::screen);
  }

  private Stream<Own> own(Presence presence, Part part) {
    var phrases = messages.in(Languages.current());
    return Optional.ofNullable(presence.own().get(part.ref())).stream()
        .map(own ->
            new Own(
                part.ref().toString(),
                part.question().map(phrases::say).orElse(""),
                values(Filled.of(own.value(), phrases.language())),
                new AnswerWords(phrases).say(part.kind(), own.value()),
                isLate(presence, part)));
  }

  private static List<String> values(Filled filled) {
    return filled.instead().isEmpty() ? filled.answers() : List.of(filled.instead());
  }

  private boolean isLate(Presence presence, Part part) {
    var revealed = rooms.room(presence.evaluation().id()).at(part.ref().indicator()).revealedAt();
    return revealed
        .filter(then ->
            answers.given(presence.evaluation().id(), part.ref().indicator()).stream()
                .filter(given -> given.participant().id().equals(presence.participant().id()))
                .filter(given -> given.question().equals(part.ref()))
                .anyMatch(given -> given.at().isAfter(then)))
        .isPresent();
  }
}
