package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.JoinCode;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NamesTest {

  private static final Unit FIRST = Unit.of(new Organisation.Id("a-by"));
  private static final Unit LAST = Unit.of(new Organisation.Id("o-dal"));

  private static final Phrases PHRASES = phrases();

  @Test
  void organisationsGoByTheirOwnNamesInTheirOwnOrder() {
    assertThat(names(1, true).of(List.of(LAST, FIRST))).isEqualTo("Åby kommune, Odal kommune");
  }

  @Test
  void withoutNamesTheyAreLettersThatStayTheSame() {
    var letters = List.of(names(1, false).of(FIRST), names(1, false).of(LAST));
    assertThat(letters).containsExactlyInAnyOrder("Kommune A", "Kommune B");
    assertThat(List.of(names(1, false).of(FIRST), names(1, false).of(LAST))).isEqualTo(letters);
  }

  @Test
  void whichLetterFollowsFromTheEvaluationAndNotFromTheAlphabet() {
    assertThat(LongStream.range(0, 40).mapToObj(seed -> names(seed, false).of(FIRST)))
        .contains("Kommune A", "Kommune B");
  }

  @Test
  void theCollaborationIsCalledWhatItIs() {
    assertThat(names(1, false).of(Unit.collaboration())).isEqualTo("Samarbeidet");
  }

  private static Phrases phrases() {
    try (var context = new AnnotationConfigApplicationContext(Messages.class)) {
      return context.getBean(Messages.class).in(Language.NB);
    }
  }

  private static Names names(long seed, boolean named) {
    var situation =
        new Situation(
            new Phase.Id("pre-project"),
            Ambition.LIMITED,
            Optional.empty(),
            LocalDate.of(2026, 3, 1),
            List.of(
                new Organisation(new Organisation.Id("a-by"), "Åby kommune"),
                new Organisation(new Organisation.Id("o-dal"), "Odal kommune")),
            5);
    return new Names(
        PHRASES,
        new Evaluation(
            new Evaluation.Id(new UUID(7, seed)),
            new Collaboration.Id(new UUID(0, 1)),
            "Fjordbyen",
            new AssessmentDefinition.Id("pre-project"),
            new JoinCode("CDFGHJ"),
            Evaluation.State.OPEN,
            situation,
            Instant.EPOCH,
            Optional.empty()),
        named);
  }
}
