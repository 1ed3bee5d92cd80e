package no.trappa.module.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Requirement;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.module.ModuleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the choice of a form is said to change")
class ConsequencesTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Gate.Id OPERATE = new Gate.Id("operate");

  private final ModuleDefinition roles = module("roles");
  private final ModuleDefinition preconditions = module("preconditions");
  private final ModuleDefinition organisation = module("organisation");

  @ParameterizedTest
  @MethodSource("no.trappa.module.organisation.Consequence#all")
  void isWhatTheModulesRequire(Consequence one) {
    var required = one.required();

    assertThat(required.separation().map(Fraction::of))
        .isEqualTo(required(roles, "role-separation", one.model()));
    assertThat(required.council().map(Fraction::of))
        .isEqualTo(required(preconditions, "council-decision", one.model()));
    assertThat(required.reserved().map(Fraction::of))
        .isEqualTo(required(organisation, "reserved-decisions", one.model()));
  }

  @Test
  void isSaidOfEveryFormThatCanDeliver() {
    assertThat(Consequence.all())
        .extracting(Consequence::model)
        .containsExactlyElementsOf(Models.inOrderOf(Optional.empty()));
  }

  /** What an entry for this very form requires before operations. */
  private static Optional<Fraction> required(
      ModuleDefinition module, String indicator, OrganisationModel.Id model) {
    return module.indicator(new Indicator.Id(indicator)).orElseThrow().required().stream()
        .filter(requirement -> requirement.when().model().filter(model::equals).isPresent())
        .map(Requirement::levels)
        .map(levels -> levels.get(OPERATE))
        .findFirst();
  }

  private static ModuleDefinition module(String id) {
    try {
      var file = ROOT.resolve("plugins").resolve(id).resolve("module.yaml");
      return new ModuleReader(Optional.empty()).read(Source.of(file)).accepted().orElseThrow();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
