package no.trappa.verifier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Language;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.verifier.Jar;
import no.trappa.verifier.place.Places;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two questions")
class AlikeTest {

  private static final String OWNER = "Har kommunen skrevet ned hvem som eier systemene?";

  @Test
  void areToldOfWhenTheyAreBuiltOfTheSameWords() {
    var other = module("other", "Har kommunen skrevet ned hvem som eier avtalene og systemene?");
    assertThat(told(OWNER, List.of(read(other))))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.line(Language.EN))
                .startsWith("module.yaml:25:19: groups.first.indicators.gain.question:")
                .contains("other/gain"));
  }

  @Test
  void areNotWhenOnlySmallWordsAreTheSame() {
    var other = module("other", "Har rådet vedtatt hvem som leder arbeidet?");
    assertThat(told(OWNER, List.of(read(other)))).isEmpty();
  }

  @Test
  void areNotWhenItIsTheSameModule() {
    assertThat(told(OWNER, List.of(read(module("small", OWNER))))).isEmpty();
  }

  private static List<Fault> told(String question, List<ModuleDefinition> others) {
    var module = module("small", question);
    return Alike.check(read(module), others, Places.in(Source.of("module.yaml", module)));
  }

  private static String module(String id, String question) {
    return Jar.MODULE
        .replace("id: small", "id: " + id)
        .replace("{nb: Hva?", "{nb: \"" + question + "\"");
  }

  private static ModuleDefinition read(String module) {
    return new ModuleReader(Optional.empty())
        .read(Source.of("module.yaml", module))
        .accepted()
        .orElseThrow();
  }
}
