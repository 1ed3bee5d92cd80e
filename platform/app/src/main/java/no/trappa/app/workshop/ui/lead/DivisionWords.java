package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Scale;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/** What is to be said of how people divide, besides the numbers. */
record DivisionWords(Words words, Revealed revealed) {

  List<String> sentences() {
    return Stream.of(shift(), gap(), waiting()).flatMap(Optional::stream).toList();
  }

  String who(Who who) {
    return switch (who) {
      case Who.Everybody() -> words.say("division.everybody");
      case Who.OnSide(var side) -> words.say("division.side", side);
      case Who.InUnit(var unit) -> words.unit(unit);
      case Who.InRole(var unit, var role) ->
          words.say(speaks(role), words.unit(unit), words.role(role));
    };
  }

  /** Those who answer for others are shown, and said to be. */
  private String speaks(Role.Id role) {
    if (revealed.respondents().responsible().equals(role)) {
      return "division.responsible";
    }
    return revealed.respondents().speaksForOthers(role) ? "division.counterpart" : "division.role";
  }

  /** What the talk has changed. */
  private Optional<String> shift() {
    return revealed
        .scale()
        .flatMap(scale ->
            revealed
                .before()
                .flatMap(before -> middle(scale, before, new Who.Everybody()))
                .flatMap(first ->
                    middle(scale, revealed.now(), new Who.Everybody())
                        .map(last -> shift(first, last))));
  }

  private String shift(Middle first, Middle last) {
    var middle = last.level().toString();
    if (first.level().equals(last.level())) {
      return first.steps() == last.steps()
          ? words.say("division.same", middle, last.steps())
          : words.say("division.closer", middle, first.steps(), last.steps());
    }
    return words.say(
        "division.shift", first.level().toString(), middle, first.steps(), last.steps());
  }

  /** How far those who order lie from those who deliver. */
  private Optional<String> gap() {
    return revealed
        .scale()
        .flatMap(scale ->
            middle(scale, revealed.now(), new Who.OnSide(Role.Side.ORDERER))
                .flatMap(orderers ->
                    middle(scale, revealed.now(), new Who.OnSide(Role.Side.EXECUTOR))
                        .map(executors -> gap(scale, orderers, executors))));
  }

  private String gap(Scale scale, Middle orderers, Middle executors) {
    return words.say(
        "division.gap",
        orderers.level().toString(),
        executors.level().toString(),
        scale.steps(orderers.level(), executors.level()));
  }

  private Optional<String> waiting() {
    var waiting = revealed.now().waiting();
    return waiting == 0 ? Optional.empty() : Optional.of(words.say("division.waiting", waiting));
  }

  private static Optional<Middle> middle(Scale scale, Picture picture, Who who) {
    return Middle.of(scale, picture, who);
  }
}
