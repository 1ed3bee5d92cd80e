package no.trappa.engine.evaluation;

import static no.trappa.engine.example.Ask.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Phase;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assessment for any phase")
class AnyPhaseTest {

  private static final Map<Phase.Id, Gate.Id> GATES =
      Map.of(
          new Phase.Id("pre-project"), new Gate.Id("decide"),
          new Phase.Id("operations"), new Gate.Id("operate"));

  private static Example in(String phase) {
    return Example.of("alm")
        .asks(
            level("plan").requiredAt("decide", 2).requiredAt("operate", 3),
            level("early").askedIn("pre-project"))
        .anyPhase(phase, GATES)
        .directors("plan", 2);
  }

  @Test
  void asksWhatBelongsToThePhaseTheCollaborationIsIn() {
    assertThat(in("operations").evaluate().module("m").indicators())
        .extracting(IndicatorResult::indicator)
        .containsExactly(Example.indicator("plan"));
    assertThat(in("pre-project").evaluate().module("m").indicators()).hasSize(2);
  }

  @Test
  void preparesTheDecisionThatComesNextInIt() {
    var result = in("operations").evaluate().result();
    assertThat(result.gate().gate()).isEqualTo(new Gate.Id("operate"));
    assertThat(result.gate().requirements().getFirst().required()).isEqualTo(Fraction.of(3));
    assertThat(in("pre-project").evaluate().result().gate().requirements().getFirst().isMet())
        .isTrue();
  }
}
