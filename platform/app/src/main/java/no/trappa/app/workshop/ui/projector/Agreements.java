package no.trappa.app.workshop.ui.projector;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.room.Programme;

/** What was agreed on one question, as it stands on the wall. */
record Agreements(Programme.Stop stop, Names names) {

  Slide.Settled of(List<Settlement> settlements) {
    var phrases = names.phrases();
    return new Slide.Settled(
        phrases.say(stop.module().title()),
        phrases.say(stop.indicator().question()),
        settlements.stream()
            .flatMap(settlement ->
                settlement.decision() instanceof Decision.Agreed agreed
                    ? Stream.of(agreed)
                    : Stream.empty())
            .filter(agreed -> agreed.question().indicator().equals(stop.ref()))
            .sorted(
                comparing(Decision.Agreed::unit, names.order())
                    .thenComparing(Decision.Agreed::question))
            .map(this::agreed)
            .toList());
  }

  private Slide.Agreed agreed(Decision.Agreed agreed) {
    var parts = Posed.parts(stop);
    var part = parts.stream().filter(one -> one.ref().equals(agreed.question())).findFirst();
    return new Slide.Agreed(
        names.of(agreed.unit()),
        part.filter(_ -> parts.size() > 1)
            .flatMap(Part::question)
            .map(names.phrases()::say)
            .orElse(""),
        part.map(one -> answer(one.kind(), agreed.value())).orElse(""),
        agreed.note().orElse(""),
        agreed.minority().orElse(""));
  }

  private String answer(Kind kind, AnswerValue value) {
    var phrases = names.phrases();
    return switch (value) {
      case AnswerValue.Level(var level) ->
          kind instanceof Kind.Level(var _, var anchors)
              ? anchors.stream()
                  .filter(anchor -> anchor.value().equals(level))
                  .map(anchor -> level + ": " + phrases.say(anchor.text()))
                  .findFirst()
                  .orElse(level.toString())
              : level.toString();
      case AnswerValue.Chosen(var chosen) ->
          kind instanceof Kind.Choice(var options, var _)
              ? options.stream()
                  .filter(option -> chosen.contains(option.id()))
                  .map(option -> phrases.say(option.text()))
                  .collect(Collectors.joining(" · "))
              : "";
      case AnswerValue.Quantity(var number) -> Filled.decimal(number, phrases.language());
      case AnswerValue.Words(var words) -> words;
      case AnswerValue.On(var day) -> phrases.say(day);
      case AnswerValue.Rows(var rows) -> phrases.say("projector.agreed.rows", rows.size());
      case AnswerValue.DontKnow _ -> phrases.say("projector.dont-know");
      case AnswerValue.NotApplicable _ -> phrases.say("projector.not-applicable");
    };
  }
}
