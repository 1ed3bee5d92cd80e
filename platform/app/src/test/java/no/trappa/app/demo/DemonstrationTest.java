package no.trappa.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluation.State;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.UnitProgress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    properties = {
      "trappa.empty=false",
      "trappa.modules=${trappa.root}/target/modules",
      "trappa.assessments=${trappa.root}/assessments"
    })
class DemonstrationTest {

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final Answers answers;
  private final Samples samples;

  DemonstrationTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Answers answers,
      @Autowired Samples samples) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.answers = answers;
    this.samples = samples;
  }

  @Test
  void aNewcomerFindsFourMunicipalities() {
    assertThat(collaborations.all())
        .singleElement()
        .satisfies(collaboration -> assertThat(collaboration.members()).hasSize(4));
  }

  @Test
  void aFinishedRoundHasEverythingTheSampleHas() {
    var sample = samples.read("answers.yaml").orElseThrow();
    var sheet = evaluations.sheet(round(State.CLOSED).id());

    assertThat(sheet.answers()).hasSameSizeAs(sample.answers());
    assertThat(sheet.agreed()).hasSameSizeAs(sample.agreed());
    assertThat(sheet.accepted()).hasSameSizeAs(sample.accepted());
    assertThat(sheet.deliveries()).hasSameSizeAs(sample.deliveries());
  }

  @Test
  void anotherRoundIsUnderWay() {
    var progress = answers.progress(round(State.OPEN).id());

    assertThat(progress).extracting(UnitProgress::participants).doesNotContain(0);
    assertThat(progress).anyMatch(unit -> unit.answered() > unit.expected() / 2);
    assertThat(progress).anyMatch(unit -> unit.answered() == 0);
    assertThat(progress)
        .anyMatch(unit -> unit.answered() > 0 && unit.answered() < unit.expected() / 4);
  }

  private Evaluation round(State state) {
    return evaluations.all().stream()
        .filter(evaluation -> evaluation.state() == state)
        .findFirst()
        .orElseThrow();
  }
}
