package no.trappa.app.results.ui;

import java.util.ArrayList;
import java.util.stream.Stream;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.picture.Picture;

/** How some people divide, in one line. */
record DivisionWords(Wording words) {

  String of(QuestionRef question, Picture.Part part) {
    var said = new ArrayList<String>();
    var division = part.division();
    division.values().forEach((value, people) -> said.add(count(words.figure(value), people)));
    options(question)
        .forEach(option -> {
          var people = part.options().getOrDefault(option.id(), 0);
          if (people > 0) {
            said.add(count(words.say(option.text()), people));
          }
        });
    if (division.dontKnow() > 0) {
      said.add(count(words.say("division.dont-know"), division.dontKnow()));
    }
    if (division.notApplicable() > 0) {
      said.add(count(words.say("not-applicable"), division.notApplicable()));
    }
    return String.join("; ", said);
  }

  private String count(String what, int people) {
    return words.say("division.count", what, people);
  }

  private Stream<Kind.Option> options(QuestionRef question) {
    return words.outcome().definitions().indicator(question.indicator()).stream()
        .flatMap(indicator ->
            question
                .input()
                .map(id ->
                    indicator.inputs().stream()
                        .filter(input -> input.id().equals(id))
                        .map(Input::kind))
                .orElseGet(() -> Stream.of(indicator.kind())))
        .flatMap(kind ->
            kind instanceof Kind.Choice(var options, var _) ? options.stream() : Stream.empty());
  }
}
