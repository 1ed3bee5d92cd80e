package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Tap;

/** Six people of one municipality who answer one question: a director and five others. */
record Hall(RunningTrappa host, List<Participant> people) {

  static final IndicatorRef QUESTION = IndicatorRef.parse("preconditions/own-gain");

  static Hall in(RunningTrappa host, Evaluation evaluation) {
    var unit = Unit.of(evaluation.situation().members().getFirst().id());
    var participants = host.service(Participants.class);
    var others = Stream.generate(() -> "head-of-finance").limit(5);
    return new Hall(
        host,
        Stream.concat(Stream.of("municipal-director"), others)
            .map(role -> participants.join(evaluation.id(), unit, new Role.Id(role)).participant())
            .toList());
  }

  void answers(int... levels) {
    answer(0, 1, levels);
  }

  void answerAgain(int... levels) {
    answer(1, 2, levels);
  }

  private void answer(long seen, int round, int... levels) {
    for (var i = 0; i < levels.length; i++) {
      var tap =
          new Tap(
              UUID.randomUUID(),
              people.get(i).id(),
              QuestionRef.of(QUESTION),
              new AnswerValue.Level(Fraction.of(levels[i])),
              Optional.empty(),
              Optional.empty(),
              seen,
              round);
      if (!(host.service(Answers.class).submit(tap) instanceof Receipt.Saved)) {
        throw new IllegalStateException("not saved: " + tap);
      }
    }
  }
}
