package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a file says of a module that is known is looked up there")
class OtherModulesTest {

  private final String small = text(Corpus.good("module", "small"));
  private final ModuleDefinition other =
      read(small.replace("other", "third").replace("id: small", "id: other"));

  @Test
  void aQuestionItDoesNotHave() {
    var reading =
        reading(small.replace("other/thing", "other/gian").replace("other/step", "other/talk"));
    assertThat(reading.faults()).hasSize(1);
    var fault = reading.faults().getFirst();
    assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_QUESTION);
    assertThat(fault.message().en()).endsWith("Did you mean \"other/gain\"?");
  }

  @Test
  void aStepItDoesNotHave() {
    var reading = reading(small.replace("other/thing", "other/gain"));
    assertThat(reading.faults()).extracting(Fault::code).containsExactly(FaultCode.UNKNOWN_STEP);
  }

  @Test
  void aStepThatComesBeforeItselfByWayOfAnotherModule() {
    var waiting =
        read(
            small
                .replace("other", "small")
                .replace("id: small", "id: other")
                .replace("[talk, small/step]", "[small/talk]"));
    var text =
        small
            .replace("other/thing", "other/gain")
            .replace("other/step", "other/write")
            .replace("  - id: talk\n", "  - id: talk\n    after: [other/write]\n");
    var faults =
        new ModuleReader(Optional.of(Corpus.vocabulary()), List.of(waiting))
            .read(Source.of("module.yaml", text))
            .faults();

    assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.STEP_CYCLE);
    assertThat(faults.getFirst().message().en()).contains("talk → other/write → talk");
  }

  @Test
  void anIndicatorAnAssessmentChooses() {
    var file = Corpus.good("assessment", "start");
    var text = text(file).replace("indicators: [gain, wish]", "indicators: [gain, wash]");
    var modules = List.of(read(small));
    var reading =
        new AssessmentReader(Optional.of(Corpus.vocabulary()), modules)
            .read(Source.of("assessment.yaml", text));
    assertThat(reading.faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.UNKNOWN_INDICATOR);
  }

  @Test
  void aVersionAnAssessmentAsksFor() {
    var file = Corpus.good("assessment", "start");
    var text =
        text(file)
            .replace("{module: small, versions: \"[1,2)\"", "{module: small, versions: \"[2,3)\"");
    var reading =
        new AssessmentReader(Optional.of(Corpus.vocabulary()), List.of(read(small)))
            .read(Source.of("assessment.yaml", text));
    assertThat(reading.faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.WRONG_MODULE_VERSION);
  }

  private Reading<ModuleDefinition> reading(String text) {
    return new ModuleReader(Optional.of(Corpus.vocabulary()), List.of(other))
        .read(Source.of("module.yaml", text));
  }

  private static ModuleDefinition read(String text) {
    return new ModuleReader(Optional.of(Corpus.vocabulary()))
        .read(Source.of("module.yaml", text))
        .accepted()
        .orElseThrow();
  }

  private static String text(Path file) {
    return new String(Corpus.source(file).bytes(), StandardCharsets.UTF_8);
  }
}
