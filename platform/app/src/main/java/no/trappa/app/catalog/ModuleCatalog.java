package no.trappa.app.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;

/** The modules and assessments this host can use; read once, when it starts. */
public interface ModuleCatalog {

  /** Every file that was found, in the order of their names, the broken ones with their reasons. */
  List<CatalogEntry> entries();

  /** The shared words; without any when vocabulary.yaml is broken, which its entry then says. */
  Vocabulary vocabulary();

  /** The assessments whose modules are all here, in the order of their ids. */
  List<AssessmentDefinition> assessments();

  /** The assessment with the newest active version of each of its modules that fits. */
  Optional<Definitions> definitions(AssessmentDefinition.Id assessment);

  /**
   * The Java logic of those modules that have some. The definitions may be older than what is
   * active now: logic is found by what the module says, also after its jar was taken away.
   *
   * <p>A logic that cannot be had is there too, and fails when it is called, so that the result
   * says "not available".
   */
  Map<ModuleDefinition.Id, ModuleLogic> logic(Definitions definitions);

  /**
   * The texts the definitions were read from, to keep with an evaluation.
   *
   * @throws IllegalArgumentException when the definitions are not from {@link #definitions}
   */
  PinnedDefinitions pin(Definitions definitions);

  /**
   * Reads kept texts again; needs no plugin.
   *
   * @throws IllegalArgumentException when they are no definitions
   */
  Definitions read(PinnedDefinitions pinned);
}
