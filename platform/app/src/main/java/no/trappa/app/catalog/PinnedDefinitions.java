package no.trappa.app.catalog;

import java.util.List;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Version;

/** The texts an evaluation's definitions were read from, kept with it word for word. */
public record PinnedDefinitions(
    String assessmentYaml, String vocabularyYaml, List<PinnedModule> modules) {

  public PinnedDefinitions {
    modules = List.copyOf(modules);
  }

  /**
   * One module.
   *
   * @param sha256 of the module's file, in lower-case hexadecimal
   */
  public record PinnedModule(ModuleDefinition.Id id, Version version, String sha256, String yaml) {}
}
