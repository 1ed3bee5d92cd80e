package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.engine.change.End;
import no.trappa.engine.change.Movement;
import no.trappa.engine.change.Transition;

/** Each level that is another than before, with its cause and the evidence behind it. */
final class MovesPart extends Part {

  MovesPart(ChangeWords words) {
    super("moves", words.say("moves.title"));
    var moved = words.comparison().transitions().stream().filter(MovesPart::hasMoved).toList();
    if (moved.isEmpty()) {
      add(new Paragraph(words.say("moves.none")));
    } else {
      var sheet = new Sheet(words.say("moves.title"), columns(words));
      moved.forEach(one -> sheet.row(words.indicator(one.indicator()), cells(words, one)));
      add(sheet);
    }
  }

  private static boolean hasMoved(Transition transition) {
    return switch (transition.full().movement()) {
      case UP, DOWN, TOLD, UNTOLD -> true;
      case SAME, NEITHER -> transition.full().cause().isPresent();
      case NOT_COMPARED -> false;
    };
  }

  private static List<String> columns(ChangeWords words) {
    return Stream.of("indicator", "unit", "before", "after", "direction", "cause", "evidence")
        .map(column -> words.say("moves." + column))
        .toList();
  }

  private static List<String> cells(ChangeWords words, Transition transition) {
    var full = transition.full();
    return List.of(
        words.unit(transition.place().unit()),
        words.level(full.before()),
        words.level(full.after()),
        direction(words, full.movement()),
        full.cause().map(cause -> words.say("cause", cause)).orElse(""),
        evidence(transition).map(words::day).orElseGet(() -> words.say("moves.no-evidence")));
  }

  /** With a sign, so that the eye finds it; the words say it to all. */
  private static String direction(ChangeWords words, Movement movement) {
    var said = words.say("movement", movement);
    return switch (movement) {
      case UP -> "▲ " + said;
      case DOWN -> "▼ " + said;
      case SAME, TOLD, UNTOLD, NEITHER, NOT_COMPARED -> said;
    };
  }

  private static Optional<LocalDate> evidence(Transition transition) {
    return transition
        .after()
        .flatMap(
            at -> at.end() instanceof End.Told(var _, var evidence) ? evidence : Optional.empty());
  }
}
