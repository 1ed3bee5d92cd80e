package no.trappa.verifier.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.place.Places;

/**
 * Questions that are built of the same words, in one module or in two.
 *
 * <p>They may still ask different things, so that this is told and not held against anyone.
 */
public final class Alike {

  /** The share of the words of both that they have in common. */
  private static final double ALIKE = 0.65;

  /** Short words are in every question. */
  private static final int SHORT = 3;

  private Alike() {}

  /**
   * Compares each question with those before it and with those of other modules.
   *
   * @param places where the module's parts stand
   */
  public static List<Fault> check(
      ModuleDefinition module, List<ModuleDefinition> others, Places places) {
    var own = asked(module).toList();
    var strangers =
        others.stream()
            .filter(other -> !other.id().equals(module.id()))
            .flatMap(Alike::asked)
            .toList();
    return own.stream()
        .flatMap(one ->
            Stream.concat(own.stream().takeWhile(other -> !other.equals(one)), strangers.stream())
                .filter(other -> alike(one.words(), other.words()))
                .map(other ->
                    places.fault(
                        places.path("indicators", one.ref().indicator()) + ".question",
                        FaultCode.READS_ALIKE,
                        other.ref())))
        .toList();
  }

  private static Stream<Asked> asked(ModuleDefinition module) {
    return module
        .indicators()
        .map(indicator -> new Asked(module.reference(indicator), words(indicator)));
  }

  private static Set<String> words(Indicator indicator) {
    return Sentences.words(indicator.question().nb()).stream()
        .filter(word -> word.length() > SHORT)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    var common = one.stream().filter(other::contains).count();
    var all = one.size() + other.size() - common;
    return all > 0 && common >= ALIKE * all;
  }

  private record Asked(IndicatorRef ref, Set<String> words) {}
}
