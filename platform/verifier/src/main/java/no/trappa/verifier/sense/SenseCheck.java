package no.trappa.verifier.sense;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.fault.Fault;
import no.trappa.verifier.place.Places;

/** What a module says that leads nowhere, although each part of it is well formed. */
public final class SenseCheck {

  private SenseCheck() {}

  /**
   * Makes the checks.
   *
   * @param vocabulary which roles belong to organisations; without it nothing is said of that
   * @param places where the module's parts stand
   */
  public static List<Fault> check(
      ModuleDefinition module, Optional<Vocabulary> vocabulary, Places places) {
    return Stream.of(
            vocabulary.stream().flatMap(words -> Confirmations.check(module, words, places)),
            Steps.check(module, places),
            Firing.check(module, places))
        .flatMap(all -> all)
        .sorted()
        .toList();
  }
}
