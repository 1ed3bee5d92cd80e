package no.trappa.app.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.definition.Kind;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/**
 * How people divide on one part of a question, as a participant's page shows it.
 *
 * @param part its own words, where the question has several parts
 * @param columns whom the counts are about: everybody, and the reader's own unit where it is shown
 * @param lines the answers there are to choose from, and how many gave each
 * @param people how many are in it, for answers that are not counted one by one
 * @param hidden whether the reader's own unit is not shown apart
 */
record Divided(String part, List<String> columns, List<Line> lines, int people, boolean hidden) {

  /**
   * One answer.
   *
   * @param badge a level's number; empty for other answers
   * @param counts how many gave it, column by column; of two rounds both
   */
  record Line(String badge, String words, List<String> counts) {}

  /**
   * Reads the pictures of one part, one for each round that was revealed.
   *
   * @param own the reader's own unit
   * @param name what it is called
   */
  static Divided of(
      Part part, List<Picture> pictures, Who.InUnit own, String name, Phrases phrases) {
    var last = pictures.getLast();
    var whole = last.of(new Who.Everybody()).isPresent();
    var unit = last.of(own).isPresent();
    var shown = new ArrayList<Who>();
    var columns = new ArrayList<String>();
    if (whole) {
      shown.add(new Who.Everybody());
      columns.add(phrases.say("workshop.room.everybody"));
    }
    if (unit) {
      shown.add(own);
      columns.add(name);
    }
    var rounds = new Rounds(pictures, shown);
    var lines = shown.isEmpty() ? List.<Line>of() : lines(part, rounds, phrases);
    return new Divided(
        part.question().map(phrases::say).orElse(""), columns, lines, last.people(), !unit);
  }

  private static List<Line> lines(Part part, Rounds rounds, Phrases phrases) {
    var lines = new ArrayList<Line>();
    switch (part.kind()) {
      case Kind.Level(var _, var anchors) ->
          anchors.forEach(anchor ->
              lines.add(
                  new Line(
                      Filled.decimal(anchor.value(), phrases.language()),
                      phrases.say(anchor.text()),
                      rounds.counts(
                          one -> one.division().values().getOrDefault(anchor.value(), 0)))));
      case Kind.Choice(var options, var _) ->
          options.forEach(option ->
              lines.add(
                  new Line(
                      "",
                      phrases.say(option.text()),
                      rounds.counts(one -> one.options().getOrDefault(option.id(), 0)))));
      case Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _, Kind.Computed _ ->
          lines.add(
              new Line(
                  "",
                  phrases.say("workshop.state.answered"),
                  rounds.counts(one -> one.division().answered())));
    }
    lines.addAll(instead(rounds, phrases));
    return List.copyOf(lines);
  }

  /** What some said in an answer's place; left out where nobody did. */
  private static List<Line> instead(Rounds rounds, Phrases phrases) {
    var dontKnow = rounds.counts(one -> one.division().dontKnow());
    var notApplicable = rounds.counts(one -> one.division().notApplicable());
    return Stream.of(
            new Line("", phrases.say("workshop.part.dont-know"), dontKnow),
            new Line("", phrases.say("workshop.part.not-applicable"), notApplicable))
        .filter(line -> line.counts().stream().anyMatch(count -> count.matches(".*[1-9].*")))
        .toList();
  }

  /** Everybody's counts, round after round. */
  private record Rounds(List<Picture> pictures, List<Who> shown) {

    List<String> counts(Function<Picture.Part, Integer> count) {
      return shown.stream().map(who -> count(who, count)).toList();
    }

    /** 3 → 5 where there were two rounds. */
    private String count(Who who, Function<Picture.Part, Integer> count) {
      return pictures.stream()
          .map(picture -> picture.of(who))
          .flatMap(Optional::stream)
          .map(count)
          .map(String::valueOf)
          .collect(Collectors.joining(" → "));
    }
  }
}
