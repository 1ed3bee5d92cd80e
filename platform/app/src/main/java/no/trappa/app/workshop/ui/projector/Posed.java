package no.trappa.app.workshop.ui.projector;

import java.util.ArrayList;
import java.util.List;
import no.trappa.api.definition.Kind;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;
import no.trappa.app.workshop.room.Programme;

/**
 * A question as it stands on the wall.
 *
 * @param help what to know before answering; empty where there is nothing, or no room for it
 * @param lines what there is to answer: levels, options, or the parts of the question
 * @param round which asking of it this is, from 1
 */
record Posed(
    String module, String title, String question, String help, List<Line> lines, int round) {

  Posed {
    lines = List.copyOf(lines);
  }

  /** One line below the question; the badge is the level's number, and empty for all else. */
  record Line(String badge, String words) {}

  static Posed of(Programme.Stop stop, int round, Phrases phrases) {
    var indicator = stop.indicator();
    return new Posed(
        phrases.say(stop.module().title()),
        phrases.say(indicator.title()),
        phrases.say(indicator.question()),
        indicator.help().map(phrases::say).orElse(""),
        lines(stop, phrases),
        round);
  }

  Posed withoutHelp() {
    return new Posed(module, title, question, "", lines, round);
  }

  private static List<Line> lines(Programme.Stop stop, Phrases phrases) {
    var parts = parts(stop);
    var lines = new ArrayList<Line>();
    for (var part : parts) {
      part.question().ifPresent(words -> lines.add(new Line("", phrases.say(words))));
    }
    return parts.size() == 1 ? only(parts.getFirst(), lines, phrases) : numbered(lines);
  }

  /** What counts as the answer; quantities beside it are asked on the phones. */
  static List<Part> parts(Programme.Stop stop) {
    return Screen.of(1, stop.module(), stop.group(), stop.indicator(), false).parts().stream()
        .filter(part -> !part.optional())
        .toList();
  }

  private static List<Line> only(Part part, List<Line> asked, Phrases phrases) {
    var lines = new ArrayList<>(asked);
    lines.addAll(answers(part.kind(), phrases));
    return lines;
  }

  private static List<Line> numbered(List<Line> parts) {
    var lines = new ArrayList<Line>();
    for (var part : parts) {
      lines.add(new Line((char) ('a' + lines.size()) + ")", part.words()));
    }
    return lines;
  }

  private static List<Line> answers(Kind kind, Phrases phrases) {
    return switch (kind) {
      case Kind.Level(var _, var anchors) ->
          anchors.stream()
              .map(anchor -> new Line(anchor.value().toString(), phrases.say(anchor.text())))
              .toList();
      case Kind.Choice(var options, var _) ->
          options.stream().map(option -> new Line("", phrases.say(option.text()))).toList();
      case Kind.Quantity quantity ->
          List.of(new Line("", phrases.say("projector.number", phrases.say(quantity.unit()))));
      case Kind.Register _ -> List.of(new Line("", phrases.say("projector.rows")));
      case Kind.FreeText _, Kind.Date _ -> List.of(new Line("", phrases.say("projector.on-phone")));
      case Kind.Computed _ -> List.of();
    };
  }
}
